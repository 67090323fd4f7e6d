import { type CaseClaim, firstOf, type Pages } from '@/components/case/claims'
import { forWhom } from '@/components/money/price'
import { doubtOf, pageAmong } from '@/lib/funding/age'
import { coverage } from '@/lib/funding/schema'
import { exclusionsOf } from '@/lib/money/exclusions'
import { caveats, formula, MISSING, rateLabel } from '@/lib/money/formula'
import { originOf, priceSourcesOf } from '@/lib/money/origin'
import { leadingLines, type PriceLine } from '@/lib/money/price'
import type { ProgramPage } from '@/lib/programs/queries'

const MOST_LINES = 3
const MOST_OPTIONS = 3
const BESIDE =
  'Books, and travel and lodging for any visits, are no part of it. What pays tuition pays neither, unless it says so.'
const NO_PRICE: CaseClaim = { term: 'Whole price', asked: 'the whole price', text: null, sources: [] }

/** What it costs in all, line by line, and who helps; last, and so marked, the help that nobody should count on. */
export function priceClaims(program: ProgramPage, pages: Pages): CaseClaim[] {
  const { federalAidEligible: aid, funding } = program
  const help = funding
    .map((option) => ({ option, doubt: doubtOf(option, pageAmong(program.sources, option.url)) }))
    .toSorted((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null))
    .map(({ option: { name, amountText, covers }, doubt }) => {
      const words = `${name} (${amountText ?? 'amount not stated'}). ${coverage(covers).replace(/\.$/, '')}`
      return doubt ? `${doubt}: ${words}` : words
    })
  return [
    ...lines(program, pages),
    { term: 'Beside the price', text: BESIDE, sources: [] },
    { term: 'Help to pay', asked: 'who helps pay', text: firstOf(help, MOST_OPTIONS), sources: pages('funding') },
    ...limits(program, pages),
    {
      term: 'Federal student aid',
      asked: 'whether it is eligible for federal student aid',
      text: aid === null ? null : aid ? 'Eligible' : 'Ruled out by the school',
      sources: pages('federal_aid_eligible'),
    },
  ]
}

/** What the record says of help and of a limit in one sentence: whoever is to pay should know it. */
function limits(program: ProgramPage, pages: Pages): CaseClaim[] {
  const found = exclusionsOf(program)
  if (found.length === 0) return []
  const fields = found.flatMap(({ fields }) => fields)
  return [{ term: 'They also say', text: found.map(({ sentence }) => sentence).join(' '), sources: pages(...fields) }]
}

function lines(program: ProgramPage, pages: Pages): CaseClaim[] {
  const leading = leadingLines(program)
  if (leading.length === 0) return [NO_PRICE]
  const [first, ...rest] = leading.slice(0, MOST_LINES).map((line) => priceWords(line, program))
  const more = leading.length - MOST_LINES
  const details = more > 0 ? [...rest, `and ${more} more on the program’s page`] : rest
  const price = { term: 'Whole price', text: first ?? null, details, sources: pages('tuition') }
  return leading.some(({ total }) => total) ? [price] : [{ ...price, term: 'Price' }, NO_PRICE]
}

/** "$6,975 = …: any residency, in person, year not stated; from pages of 2013". */
function priceWords(line: PriceLine, { sources }: ProgramPage): string {
  const { words } = originOf(line, priceSourcesOf(sources))
  const sum = formula(line) ?? `${rateLabel(line.rate)}; in all not known: ${line.missing ? MISSING[line.missing] : ''}`
  return [`${forWhom(line)}: ${sum}`, ...caveats(line), words].filter(Boolean).join('; ')
}
