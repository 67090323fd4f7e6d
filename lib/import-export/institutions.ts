import 'server-only'
import { dateOf } from '../days.ts'
import { type Keyed, type Kind, storedIn, type Transaction } from './kind.ts'
import { readInstitutions } from './read-back.ts'
import { type InstitutionRecord, institutionRecord } from './records.ts'
import { sourceRow } from './source-rows.ts'

export const institutions: Kind<InstitutionRecord> = {
  table: 'institution',
  subject: 'institutionId',
  schema: institutionRecord,
  stored: (tx) => storedIn(tx, 'institution', 'slug'),
  read: readInstitutions,

  async insert(tx, added) {
    const data = added.map(({ record }) => row(record))
    const rows = await tx.institution.createManyAndReturn({ data, select: { slug: true, id: true } })
    const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
    const written = added.map((item) => ({ ...item, id: ids.get(item.key) ?? 0 }))
    await insertSources(tx, written)
    await insertFunding(tx, written)
    return ids
  },

  async update(tx, changed) {
    const institutionId = { in: changed.map(({ id }) => id) }
    await tx.source.deleteMany({ where: { institutionId } })
    await tx.fundingOption.deleteMany({ where: { institutionId, reachesAllPrograms: true } })
    for (const { id, record } of changed) await tx.institution.update({ where: { id }, data: row(record) })
    await insertSources(tx, changed)
    await insertFunding(tx, changed)
  },
}

function row({ ala_accredited_masters, checked_on, checked, sources: _, funding: __, ...same }: InstitutionRecord) {
  return { ...same, alaAccreditedMasters: ala_accredited_masters, checkedOn: dateOf(checked_on), checkedFacts: checked }
}

async function insertSources(tx: Transaction, written: Keyed<InstitutionRecord>[]) {
  const rows = written.flatMap(({ id, record }) =>
    record.sources.map((source, place) => ({ institutionId: id, ...sourceRow(source, place) })),
  )
  await tx.source.createMany({ data: rows })
}

/** What reaches every program; what reaches some is written with them (funding.ts). */
async function insertFunding(tx: Transaction, written: Keyed<InstitutionRecord>[]) {
  const rows = written.flatMap(({ id, record }) =>
    record.funding.map(({ amount_text, ...same }) => ({
      ...same,
      institutionId: id,
      amountText: amount_text,
      reachesAllPrograms: true,
    })),
  )
  await tx.fundingOption.createMany({ data: rows })
}
