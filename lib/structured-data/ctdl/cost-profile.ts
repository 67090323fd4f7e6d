import { rateLabel } from '@/lib/money/formula'
import { fromMinorUnits } from '@/lib/money/minor-units'
import { priceSourcesOf } from '@/lib/money/origin'
import type { Rate } from '@/lib/money/schema'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { residencies, tuitionModes } from '@/lib/programs/schema'
import { alignedTo, type Concept, type CredentialAlignmentObject } from '@/lib/structured-data/ctdl/alignment'
import { address, sentence, type Text, type Texts, text, texts } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface CostProfile {
  '@type': 'ceterms:CostProfile'
  'ceterms:name': Text
  'ceterms:description'?: Text
  'ceterms:price': number
  'ceterms:currency': string
  'ceterms:directCostType'?: CredentialAlignmentObject
  'ceterms:paymentPattern'?: Text
  'ceterms:residencyType'?: CredentialAlignmentObject[]
  'ceterms:condition'?: Texts
  'ceterms:costDetails'?: string[]
}

/**
 * One for each rate that the pages state, and for no sum of ours. A rate has a year in words and no days, so there are no
 * dates; which of the pages on the price has which rate is not noted, so all of them are named.
 */
export function costProfiles({ rates, sources }: Pick<ProgramFacts, 'rates' | 'sources'>): CostProfile[] {
  const pages = [...new Set(priceSourcesOf(sources).map(({ url }) => address(url)))]
  return rates.map((rate) => costProfile(rate, pages))
}

function costProfile(rate: Rate, pages: string[]): CostProfile {
  const kind = directCostType(rate)
  return stated<CostProfile>({
    '@type': 'ceterms:CostProfile',
    'ceterms:name': { en: rateLabel(rate) },
    'ceterms:description': text(descriptionOf(rate)),
    'ceterms:price': fromMinorUnits(rate.amount, rate.currency),
    'ceterms:currency': rate.currency,
    'ceterms:directCostType': kind && alignedTo(kind),
    'ceterms:paymentPattern': text(PAYMENT[rate.basis === 'fee' ? (rate.feeBasis ?? 'unstated') : rate.basis]),
    'ceterms:residencyType': residencyType(rate),
    'ceterms:condition': texts([
      rate.residency !== 'any' && residencies[rate.residency],
      rate.mode !== 'any' && `For study ${tuitionModes[rate.mode]}`,
    ]),
    'ceterms:costDetails': pages,
  })
}

/** What keeps an amount from being this program's own of this year; with what the page adds. */
function descriptionOf({ academicYear, generalRate, basis, feeBasis, feesIncluded, note }: Rate): string {
  const sentences = [
    `Stated for ${academicYear ?? 'no year'}.`,
    generalRate && "It is not this program's own rate.",
    basis === 'fee' && FEE[feeBasis ?? 'unstated'],
    feesIncluded === true && 'It covers the fees that everybody pays.',
    feesIncluded === false && 'Some fees are extra.',
    note && sentence(note),
  ]
  return sentences.filter(Boolean).join(' ')
}

/** Whole sentences, where `basisLabel` (lib/money/formula.ts) has the words that follow an amount: a description is read alone. */
const FEE = {
  once: 'It is a fee, charged once.',
  per_credit: 'It is a fee, charged for each credit.',
  per_course: 'It is a fee, charged for each course.',
  per_term: 'It is a fee, charged for each term.',
  deposit: 'It is a deposit, which counts toward the price.',
  included: 'It is a fee that is part of the price already.',
  unstated: 'It is a fee; no page says how it is charged.',
}

/** A fee has the type that its note begins by naming, and else none. A total that covers the fees is CTDL's aggregate. */
function directCostType({ basis, feesIncluded, note }: Rate): Concept | null {
  if (basis === 'fee') return FEES.find(([named]) => named.test(note ?? ''))?.[1] ?? null
  return basis === 'program_total' && feesIncluded ? 'costType:AggregateCost' : 'costType:Tuition'
}

const FEES: [RegExp, Concept][] = [
  [/^(?:\w+ ){0,2}application fee\b/i, 'costType:Application'],
  [/^(?:course )?technology fee\b/i, 'costType:TechnologyFee'],
  [/^student services? fee\b/i, 'costType:StudentServicesFee'],
]

function residencyType({ residency }: Rate): CredentialAlignmentObject[] {
  const concept = RESIDENCY[residency]
  return concept ? [alignedTo(concept)] : []
}

const RESIDENCY: Record<Rate['residency'], Concept | null> = {
  any: null,
  in_state: 'residency:InState',
  out_of_state: 'residency:OutOfState',
  international: 'residency:International',
}

const PAYMENT = {
  per_credit: 'per credit',
  per_course: 'per course',
  per_term: 'per term',
  program_total: 'for the whole program',
  once: 'once',
  deposit: 'once, as a deposit that counts toward the price',
  included: 'as part of the price',
  unstated: null,
}
