import type { ProgramFacts } from '@/lib/programs/read-page'
import { credentialTypes, programPath } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'
import { licence } from '@/lib/structured-data/licence'

/** One statement of Dublin Core; `lang` says of which language its value is. */
export type Statement = { term: string; value: string; lang?: 'en' }

export type Described = Pick<
  ProgramFacts,
  | 'slug'
  | 'name'
  | 'summary'
  | 'url'
  | 'credentialType'
  | 'offeringStatus'
  | 'institution'
  | 'topics'
  | 'sources'
  | 'creditsMin'
  | 'creditsMax'
  | 'coursesRequired'
  | 'publication'
>

/**
 * A program in the fifteen elements of Dublin Core, in the order in which they are read: `DC.title` in HTML and
 * `dc:title` in OAI-PMH are made of the same list. There is no `creator`, which readers of it take for a person, and no
 * `coverage`: where an institution stands is not where a program taught online holds.
 */
export function dublinCoreOf(program: Described, origin: string): Statement[] {
  const { institution, topics, publication } = program
  return [
    { term: 'title', value: program.name, lang: 'en' },
    { term: 'publisher', value: institution.name },
    ...topics.map(({ label }): Statement => ({ term: 'subject', value: label, lang: 'en' })),
    { term: 'description', value: describedAs(program), lang: 'en' },
    { term: 'date', value: publication.changedAt.slice(0, 10) },
    { term: 'type', value: credentialTypes[program.credentialType], lang: 'en' },
    { term: 'format', value: 'text/html' },
    { term: 'identifier', value: address(program, origin) },
    ...readFrom(program).map((value) => ({ term: 'source', value })),
    { term: 'language', value: 'en' },
    { term: 'relation', value: new URL(`/institutions/${institution.slug}`, origin).href },
    { term: 'rights', value: licence.statement, lang: 'en' },
    { term: 'rights', value: licence.url },
  ]
}

/**
 * What DCMI Metadata Terms say beyond the fifteen elements, for the page itself. Zotero's rules choose the terms: it
 * takes `issued` for the date before the date of last change, and `source` for the title of the website, so the day of the
 * first listing is `available`, and the pages that the record was read from are `references`.
 */
export function dcTermsOf(program: Described, origin: string): Statement[] {
  const { publication } = program
  return [
    { term: 'available', value: publication.publishedAt },
    { term: 'modified', value: publication.changedAt },
    ...[creditsLabel(program), coursesLabel(program)].flatMap((value): Statement[] =>
      value ? [{ term: 'extent', value, lang: 'en' }] : [],
    ),
    ...readFrom(program).map((value) => ({ term: 'references', value })),
    { term: 'isPartOf', value: new URL('/', origin).href },
    { term: 'license', value: licence.url },
  ]
}

/** The summary, after what a reader must know before it. */
export function describedAs({ offeringStatus, summary }: Described): string {
  if (offeringStatus === 'discontinued') return `Discontinued: the school takes no one into it any more. ${summary}`
  return offeringStatus === 'unconfirmed'
    ? `Not confirmed: ask the school whether it is still offered. ${summary}`
    : summary
}

/** The school's own page, then the other pages that the record was read from. */
function readFrom({ url, sources }: Described): string[] {
  return [...new Set([...(url ? [url] : []), ...sources.map((source) => source.url)])]
}

function address(program: Described, origin: string): string {
  return new URL(programPath(program), origin).href
}
