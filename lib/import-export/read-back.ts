import 'server-only'
import { dayOf } from '../days.ts'
import { aboutFactsOf } from './about-facts.ts'
import { fundingOf } from './funding.ts'
import type { Transaction } from './kind.ts'
import type { ConceptRecord, InstitutionRecord, SectorFigureRecord, TopicRecord } from './records.ts'
import { pageOf, sourceOf } from './source-rows.ts'

const inOrder = { orderBy: { position: 'asc' } } as const

/** Topics as records, by their ids. */
export async function readTopics(tx: Transaction, ids: number[]): Promise<Map<number, TopicRecord>> {
  const rows = await tx.topic.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  return new Map(rows.map(({ id, slug, label, description }) => [id, { slug, label, description }]))
}

/** Institutions as records, by their ids. */
export async function readInstitutions(tx: Transaction, ids: number[]): Promise<Map<number, InstitutionRecord>> {
  const rows = await tx.institution.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    include: { sources: inOrder, fundingOptions: { where: { reachesAllPrograms: true }, orderBy: { id: 'asc' } } },
  })
  return new Map(
    rows.map((row) => [
      row.id,
      {
        slug: row.slug,
        name: row.name,
        unit: row.unit,
        city: row.city,
        region: row.region,
        country: row.country,
        website: row.website,
        ala_accredited_masters: row.alaAccreditedMasters,
        funding: row.fundingOptions.map(fundingOf),
        checked_on: dayOf(row.checkedOn),
        ...aboutFactsOf(row),
        sources: row.sources.map(sourceOf),
        latitude: row.latitude,
        longitude: row.longitude,
      },
    ]),
  )
}

/** Figures about the field as records, by their ids. */
export async function readSectorFigures(tx: Transaction, ids: number[]): Promise<Map<number, SectorFigureRecord>> {
  const rows = await tx.sectorFigure.findMany({ where: { id: { in: ids } }, ...inOrder, include: { source: true } })
  return new Map(
    rows.flatMap(({ id, statement, value, key, position, source }) =>
      source ? [[id, { statement, value: value.toNumber(), key, position, source: pageOf(source) }]] : [],
    ),
  )
}

/** Concepts of the thesaurus as records, by their ids. */
export async function readConcepts(tx: Transaction, ids: number[]): Promise<Map<number, ConceptRecord>> {
  const rows = await tx.concept.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  return new Map(
    rows.map(({ id, prefLabel, altLabels, related, generic }) => [
      id,
      { prefLabel, altLabel: altLabels, related, generic },
    ]),
  )
}
