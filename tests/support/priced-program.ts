import type { PricedProgram } from '@/lib/money/my-price/my-price'
import { type PriceLine, priceLines } from '@/lib/money/price'
import { tuitionRow } from '../../lib/import-export/program-rows.ts'
import { readCatalogue } from '../../lib/import-export/read-catalogue.ts'

const read = await readCatalogue('prisma/data')

/** A program of the catalogue that ships, as far as its price goes. */
export function catalogueProgram(key: string): PricedProgram & { prices: PriceLine[] } {
  const record = read.ok ? read.catalogue.programs.get(key) : undefined
  const institution = read.ok ? read.catalogue.institutions.get(key.split('/')[0] ?? '') : undefined
  if (!record || !institution) throw new Error(`The catalogue has no ${key}`)
  const rates = record.tuition.map(tuitionRow)
  const { credits_min, credits_max, courses_required } = record.workload
  const work = { creditsMin: credits_min, creditsMax: credits_max, coursesRequired: courses_required }
  const { country } = institution
  return { ...work, rates, fullyOnline: record.fully_online, institution: { country }, prices: priceLines(rates, work) }
}
