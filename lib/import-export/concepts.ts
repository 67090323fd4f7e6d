import 'server-only'
import { type Kind, storedIn } from './kind.ts'
import { readConcepts } from './read-back.ts'
import { type ConceptRecord, conceptRecord } from './records.ts'

/** The concepts of the thesaurus. */
export const concepts: Kind<ConceptRecord> = {
  table: 'concept',
  subject: 'conceptId',
  schema: conceptRecord,
  stored: (tx) => storedIn(tx, 'concept', 'prefLabel'),
  read: readConcepts,

  async insert(tx, added) {
    const rows = await tx.concept.createManyAndReturn({ data: added.map(({ record }) => row(record)) })
    return new Map(rows.map(({ prefLabel, id }) => [prefLabel, id]))
  },

  async update(tx, changed) {
    for (const { id, record } of changed) await tx.concept.update({ where: { id }, data: row(record) })
  },
}

function row({ altLabel, ...record }: ConceptRecord) {
  return { ...record, altLabels: altLabel }
}
