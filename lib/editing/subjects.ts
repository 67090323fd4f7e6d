import 'server-only'
import { tags } from '@/lib/cache'
import type { Issue } from '@/lib/editing/issue'
import { namedFaults } from '@/lib/editing/named-faults'
import type { Subject } from '@/lib/editing/subject'
import { concepts } from '@/lib/import-export/concepts'
import { institutions } from '@/lib/import-export/institutions'
import type { Kind, Transaction } from '@/lib/import-export/kind'
import { labelKey } from '@/lib/import-export/label-key'
import { pageTexts } from '@/lib/import-export/page-texts'
import { programs } from '@/lib/import-export/programs'
import {
  type ConceptRecord,
  type InstitutionRecord,
  type ProgramRecord,
  programRecord,
  type SectorFigureRecord,
  type TopicRecord,
} from '@/lib/import-export/records'
import { sectorFigures } from '@/lib/import-export/sector-figures'
import type { PageTextRecord } from '@/lib/import-export/text-schema'
import { topics } from '@/lib/import-export/topics'

const program: Subject<ProgramRecord> = {
  name: 'programs',
  noun: 'program',
  schema: programRecord,
  titleOf: ({ name }) => name || 'A program without a name',
  kindFor: programKind,
  faultsOf: programFaults,
  async tagsOf(tx, id) {
    const { slug, institution } = await tx.program.findUniqueOrThrow({
      where: { id },
      select: { slug: true, institution: { select: { slug: true } } },
    })
    return [tags.programs, tags.program(institution.slug, slug), tags.institution(institution.slug), tags.topics]
  },
  async pathOf(tx, id) {
    const row = await tx.program.findUnique({ where: { id }, select: { slug: true, institution: true } })
    return row && `/programs/${row.institution.slug}/${row.slug}`
  },
}

/** Programs name their institution and topics: for one, these few. A topic that there is not is a fault of its record. */
async function programKind(tx: Transaction, id: number, record: Partial<ProgramRecord>): Promise<Kind<ProgramRecord>> {
  const { institutionId } = await tx.program.findUniqueOrThrow({ where: { id }, select: { institutionId: true } })
  const named = await tx.topic.findMany({
    where: { slug: { in: record.topics ?? [] } },
    select: { slug: true, id: true },
  })
  // An update names its institution by the part of the key before the slash: here nothing.
  return programs(new Map([['', institutionId]]), new Map(named.map(({ slug, id }) => [slug, id])))
}

/** What a program's record names that there is not. */
async function programFaults(tx: Transaction, record: ProgramRecord): Promise<Issue[]> {
  const found = await tx.topic.findMany({ where: { slug: { in: record.topics } }, select: { slug: true } })
  return namedFaults(record, new Set(found.map(({ slug }) => slug)))
}

const institution: Subject<InstitutionRecord> = {
  name: 'institutions',
  noun: 'institution',
  schema: institutions.schema,
  titleOf: ({ name }) => name || 'An institution without a name',
  kindFor: async () => institutions,
  async tagsOf(tx, id) {
    const { slug } = await tx.institution.findUniqueOrThrow({ where: { id }, select: { slug: true } })
    return [tags.programs, tags.institutions, tags.institution(slug)]
  },
  async pathOf(tx, id) {
    const row = await tx.institution.findUnique({ where: { id }, select: { slug: true } })
    return row && `/institutions/${row.slug}`
  },
}

const topic: Subject<TopicRecord> = {
  name: 'topics',
  noun: 'topic',
  schema: topics.schema,
  titleOf: ({ label }) => label || 'A topic without a name',
  kindFor: async () => topics,
  faultsOf: labelFaults,
  tagsOf: async () => [tags.programs, tags.topics],
  async pathOf(tx, id) {
    const row = await tx.topic.findUnique({ where: { id }, select: { slug: true } })
    return row && `/topics/${row.slug}`
  },
}

/** Two topics of one label could not be told from each other. */
async function labelFaults(tx: Transaction, { label }: TopicRecord, id: number): Promise<Issue[]> {
  const taken = await tx.topic.findFirst({ where: { label, id: { not: id } }, select: { id: true } })
  return taken ? [{ path: ['label'], message: 'is the label of another topic', value: label }] : []
}

const concept: Subject<ConceptRecord> = {
  name: 'concepts',
  noun: 'concept of the thesaurus',
  schema: concepts.schema,
  titleOf: ({ prefLabel }) => prefLabel || 'A concept without a label',
  kindFor: async () => concepts,
  faultsOf: meaningFaults,
  tagsOf: async () => [tags.programs],
  pathOf: async () => null,
}

/** A name means one concept: a search for it would else find what two of them say. */
async function meaningFaults(tx: Transaction, { prefLabel, altLabel }: ConceptRecord, id: number): Promise<Issue[]> {
  const others = await tx.concept.findMany({
    where: { id: { not: id }, editorialStatus: 'published' },
    select: { prefLabel: true, altLabels: true },
  })
  const owners = new Map(
    others.flatMap((each) => [each.prefLabel, ...each.altLabels].map((name) => [labelKey(name), each])),
  )
  const issueOf = (path: Issue['path'], name: string): Issue[] => {
    const owner = owners.get(labelKey(name))
    return owner ? [{ path, message: `is a name of “${owner.prefLabel}” already`, value: name }] : []
  }
  return [
    ...issueOf(['prefLabel'], prefLabel),
    ...altLabel.flatMap((name, place) => issueOf(['altLabel', place], name)),
  ]
}

const figure: Subject<SectorFigureRecord> = {
  name: 'figures',
  noun: 'figure about the field',
  schema: sectorFigures.schema,
  titleOf: ({ statement }) => statement || 'A figure without a statement',
  kindFor: async () => sectorFigures,
  tagsOf: async () => [tags.guidance],
  pathOf: async () => '/worth-it',
}

const text: Subject<PageTextRecord> = {
  name: 'texts',
  noun: 'text',
  schema: pageTexts.schema,
  titleOf: ({ title }) => title || 'A text without a title',
  kindFor: async () => pageTexts,
  tagsOf: async () => [tags.guidance],
  async pathOf(tx, id) {
    const row = await tx.pageText.findUnique({ where: { id }, select: { slug: true } })
    return row && `/${row.slug.split('/')[0]}`
  },
}

/** Everything that the desk edits, by the name of its room. */
export const subjects = {
  programs: program,
  institutions: institution,
  topics: topic,
  concepts: concept,
  figures: figure,
  texts: text,
}
