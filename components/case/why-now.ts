import { type CaseClaim, joined, type Pages } from '@/components/case/claims'
import type { Claim } from '@/components/guidance/claim'
import { isOldPrice } from '@/components/money/price'
import { counted } from '@/lib/format'
import { originOf, priceSourcesOf } from '@/lib/money/origin'
import { leadingLines } from '@/lib/money/price'
import { type Deadline, isAhead, statedWords } from '@/lib/programs/deadline'
import type { ProgramPage } from '@/lib/programs/queries'

/** What the record knows of time: the next day to apply by, of when the price is, and what is said in the field. */
export function whyNow(program: ProgramPage, field: Claim[], pages: Pages, today: string): CaseClaim[] {
  const claims: CaseClaim[] = [
    { term: 'Next date', text: nextDate(program, today), sources: pages('application_deadlines') },
    { term: 'Age of the price', text: priceAge(program), sources: pages('tuition') },
    ...(field.length > 0 ? [joined('In the field', field)] : []),
  ]
  // What is not stated is asked for where the case tells of prices and of dates.
  return claims.filter(({ text }) => text !== null)
}

function nextDate({ deadlines }: ProgramPage, today: string): string | null {
  const [next] = deadlines.filter((each) => isAhead(each, today)).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
  if (next) return `The next exact deadline that a page names is for ${statedWords(next)}.`
  const isPast = deadlines.some(({ date }) => date !== null)
  return isPast ? 'The exact deadlines that pages name are past: ask for the next.' : null
}

function dayOf({ date }: Deadline): string {
  return date ?? ''
}

/** The school year of the price, or the age of its pages; and that an old one is no longer to be counted on. */
function priceAge(program: ProgramPage): string | null {
  const [line] = leadingLines(program)
  if (!line) return null
  if (line.academicYear) {
    const years = new Date().getFullYear() - Number(line.academicYearFrom) - 1
    const ago = line.academicYearFrom && years > 0 ? `, which ended ${counted(years, 'year')} ago` : ''
    return `The price is of the school year ${line.academicYear}${ago}${isOldPrice(line) ? ': expect more' : ''}.`
  }
  const { words } = originOf(line, priceSourcesOf(program.sources))
  return `The price names no year${words ? `; it is ${words}` : ''}: ask for this year’s.`
}
