import 'server-only'
import { writeFunding } from './funding.ts'
import { type Kind, type Stored, storedIn, type Transaction } from './kind.ts'
import { deleteParts, insertParts } from './program-parts.ts'
import { programRow } from './program-rows.ts'
import { readPrograms } from './read-back-programs.ts'
import { type ProgramRecord, programRecord } from './records.ts'

/** Programs, given the ids of the institutions and topics that they name. */
export function programs(institutionIds: Map<string, number>, topicIds: Map<string, number>): Kind<ProgramRecord> {
  const institutionOf = (key: string) => institutionIds.get(key.slice(0, key.indexOf('/'))) ?? 0
  return {
    table: 'program',
    subject: 'programId',
    schema: programRecord,
    stored: (tx) => storedPrograms(tx, institutionIds),
    read: readPrograms,

    async insert(tx, added) {
      const data = added.map(({ key, record }) => ({ institutionId: institutionOf(key), ...programRow(record) }))
      const rows = await tx.program.createManyAndReturn({ data, select: { institutionId: true, slug: true, id: true } })
      const idOf = new Map(rows.map(({ institutionId, slug, id }) => [`${institutionId}/${slug}`, id]))
      const written = added.map((item) => {
        const institutionId = institutionOf(item.key)
        return { ...item, institutionId, id: idOf.get(`${institutionId}/${item.record.slug}`) ?? 0 }
      })
      await insertParts(tx, written, topicIds)
      await writeFunding(tx, written)
      return new Map(written.map(({ key, id }) => [key, id]))
    },

    async update(tx, changed) {
      const written = changed.map((item) => ({ ...item, institutionId: institutionOf(item.key) }))
      await deleteParts(
        tx,
        written.map(({ id }) => id),
      )
      for (const { id, record } of written) await tx.program.update({ where: { id }, data: programRow(record) })
      await insertParts(tx, written, topicIds)
      await writeFunding(tx, written)
    },
  }
}

async function storedPrograms(tx: Transaction, institutionIds: Map<string, number>): Promise<Stored[]> {
  const keys = new Map([...institutionIds].map(([key, id]) => [id, key]))
  const rows = await tx.program.findMany({ select: { id: true, institutionId: true } })
  const institutionOf = new Map(rows.map(({ id, institutionId }) => [id, keys.get(institutionId)]))
  const stored = await storedIn(tx, 'program', 'slug')
  return stored.map((row) => ({ ...row, key: `${institutionOf.get(row.id)}/${row.key}` }))
}
