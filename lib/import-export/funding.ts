import 'server-only'
import type { FundingOption } from '../../generated/prisma/client.ts'
import type { Keyed, Transaction } from './kind.ts'
import type { ProgramRecord } from './records.ts'

interface Written extends Keyed<ProgramRecord> {
  institutionId: number
}

/**
 * Replaces the funding of these programs. Programs of one institution that state the same option share it; an option
 * that no program states any more goes.
 */
export async function writeFunding(tx: Transaction, programs: Written[]) {
  const programIds = programs.map(({ id }) => id)
  const left = await tx.programFunding.findMany({ where: { programId: { in: programIds } } })
  await tx.programFunding.deleteMany({ where: { programId: { in: programIds } } })

  const wanted = programs.flatMap(({ id, institutionId, record }) =>
    record.funding.map(({ amount_text, ...same }, position) => {
      const option = { ...same, institutionId, amountText: amount_text }
      return { programId: id, position, option, key: keyOf(option) }
    }),
  )
  const ids = await optionIds(tx, new Map(wanted.map(({ key, option }) => [key, option])))
  await tx.programFunding.createMany({
    data: wanted.map(({ programId, position, key }) => ({ programId, position, fundingOptionId: ids.get(key) ?? 0 })),
  })
  await deleteUnused(
    tx,
    left.map(({ fundingOptionId }) => fundingOptionId),
  )
}

/** Waits for whoever is about to use one of them: only what is seen after that is truly in nobody's use. */
async function deleteUnused(tx: Transaction, ids: number[]) {
  const unused = { id: { in: ids }, reachesAllPrograms: false, programs: { none: {} } }
  const found = (await tx.fundingOption.findMany({ where: unused, select: { id: true } })).map(({ id }) => id)
  if (found.length === 0) return
  await tx.$executeRaw`SELECT FROM funding_option WHERE id = ANY (${found}) ORDER BY id FOR UPDATE`
  await tx.fundingOption.deleteMany({ where: { ...unused, id: { in: found } } })
}

type Option = Omit<FundingOption, 'id' | 'reachesAllPrograms'>

/** The ids of these options, after adding those that their institutions do not have yet. */
async function optionIds(tx: Transaction, options: Map<string, Option>): Promise<Map<string, number>> {
  const institutionIds = [...options.values()].map(({ institutionId }) => institutionId)
  const known = await tx.fundingOption.findMany({
    where: { institutionId: { in: institutionIds }, reachesAllPrograms: false },
  })
  const kept = await keep(
    tx,
    known.filter((option) => options.has(keyOf(option))).map(({ id }) => id),
  )
  const ids = new Map(known.filter(({ id }) => kept.has(id)).map((option) => [keyOf(option), option.id]))
  const missing = [...options].filter(([key]) => !ids.has(key)).map(([, option]) => option)
  const created = await tx.fundingOption.createManyAndReturn({ data: missing })
  for (const option of created) ids.set(keyOf(option), option.id)
  return ids
}

/** Keeps others from deleting options until this transaction ends; those that are gone meanwhile are not among the kept. */
async function keep(tx: Transaction, ids: number[]): Promise<Set<number>> {
  const kept = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM funding_option WHERE id = ANY (${ids}) ORDER BY id FOR KEY SHARE`
  return new Set(kept.map(({ id }) => id))
}

function keyOf({ institutionId, name, kind, amountText, covers, eligibility, url }: Option): string {
  return JSON.stringify([institutionId, name, kind, amountText, covers, eligibility, url])
}

/** The option of a record that a row holds. */
export function fundingOf({ name, kind, amountText, covers, eligibility, url }: Option) {
  return { name, kind, amount_text: amountText, covers, eligibility, url }
}
