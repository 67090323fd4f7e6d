import { countryOf } from '@/lib/eligibility/regions'
import { formatRange } from '@/lib/money/money'
import { leadingLines, type PriceLine, priceRange } from '@/lib/money/price'

type Place = { region: string | null; country: string }
type Priced = { prices: PriceLine[]; fullyOnline: boolean | null; institution: Place }

const WORDS = {
  in_state: { US: 'in state', CA: 'in province' },
  out_of_state: { US: 'out of state', CA: 'out of province' },
} as const

/**
 * Whether a reader lives in the state or province of a school. Null where we cannot tell: who lives in another country may
 * count there as international or as out of state, and the school decides.
 */
export function residencyAt(region: string | undefined, school: Place): 'in_state' | 'out_of_state' | null {
  if (!region || !school.region || countryOf(region) !== school.country) return null
  return plain(region) === plain(school.region) ? 'in_state' : 'out_of_state'
}

/** "As you live in Ohio, in state: $9,120", and who decides it; null where it makes no difference, or where we cannot tell. */
export function priceForResident(program: Priced, region: string | undefined): string | null {
  const residency = residencyAt(region, program.institution)
  const lines = leadingLines(program)
  const isSame = lines.every((line) => line.residency === 'any' || !line.total)
  if (!region || !residency || isSame) return null
  const own = lines.filter((line) => line.residency === residency)
  const range = priceRange(own.length > 0 ? own : lines.filter((line) => line.residency === 'any'))
  const where = `As you live in ${region}, ${WORDS[residency][program.institution.country === 'CA' ? 'CA' : 'US']}`
  const price = range ? formatRange(range.low, range.high, range.currency) : 'no whole price is known for you'
  return `${where}: ${price}; whether you count as a resident, the school decides`
}

/** Québec is spelled both ways. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}
