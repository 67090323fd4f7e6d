import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'
import { priceSourcesOf } from '@/lib/money/origin'
import { priceLines } from '@/lib/money/price'
import { freshnessOf } from '@/lib/programs/freshness'
import { publishedTopic } from '@/lib/programs/published'

const rateSelect = {
  basis: true,
  amount: true,
  currency: true,
  residency: true,
  mode: true,
  feeBasis: true,
  feesIncluded: true,
  generalRate: true,
  academicYear: true,
  academicYearFrom: true,
  note: true,
} satisfies Prisma.TuitionRateSelect

/** What a card in a list shows. */
export const cardSelect = {
  id: true,
  slug: true,
  name: true,
  credentialType: true,
  offeringStatus: true,
  delivery: true,
  fullyOnline: true,
  requiresMasters: true,
  requiresMlis: true,
  openToNonMatriculated: true,
  openToCurrentDegreeStudents: true,
  minimumGpa: true,
  prerequisites: true,
  creditsMin: true,
  creditsMax: true,
  coursesRequired: true,
  durationMonthsMin: true,
  durationMonthsMax: true,
  checkedOn: true,
  institution: { select: { slug: true, name: true, unit: true, region: true, country: true } },
  topics: {
    where: { topic: publishedTopic },
    select: { topic: { select: { slug: true, label: true } } },
    orderBy: { position: 'asc' },
  },
  tuitionRates: { select: rateSelect, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  sources: { select: { asOfText: true, asOfYear: true, secondary: true, supports: true } },
} satisfies Prisma.ProgramSelect

type SelectedCard = Prisma.ProgramGetPayload<{ select: typeof cardSelect }>
type Amounts = 'creditsMin' | 'creditsMax' | 'minimumGpa'
/** A program as `cardSelect` or `readCardRows` reads it. */
export type CardRow = Omit<SelectedCard, Amounts> & Record<Amounts, { valueOf(): number | string } | null>
export type ProgramCard = ReturnType<typeof toCard>

export function toCard({ topics, tuitionRates, sources, checkedOn, ...row }: CardRow) {
  const facts = { ...row, ...numbersOf(row) }
  return {
    ...facts,
    topics: topics.map(({ topic }) => topic),
    prices: priceLines(tuitionRates, facts),
    hasFees: tuitionRates.some(({ basis }) => basis === 'fee'),
    priceSources: priceSourcesOf(sources),
    freshness: freshnessOf(checkedOn, sources),
  }
}

/** PostgreSQL's decimals, as numbers: two decimals at most, so nothing is lost. */
export function numbersOf(row: Pick<CardRow, Amounts>) {
  return {
    creditsMin: numberOf(row.creditsMin),
    creditsMax: numberOf(row.creditsMax),
    minimumGpa: numberOf(row.minimumGpa),
  }
}

function numberOf(amount: CardRow[Amounts]): number | null {
  return amount === null ? null : Number(amount)
}
