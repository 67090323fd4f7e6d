import type { Cell } from '@/lib/csv'
import { feesBeside } from '@/lib/money/formula'
import { fromMinorUnits } from '@/lib/money/minor-units'
import { cheapestLine, leadingLines, priceRange } from '@/lib/money/price'
import { deadlineWords, todayIso } from '@/lib/programs/deadline'
import { deliveryLabel } from '@/lib/programs/delivery'
import { entryRule } from '@/lib/programs/entry'
import { type Place, placeKey } from '@/lib/programs/place'
import { credentialTypes, programPath, residencies, tuitionModes } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'
import { changesBetween, statusLabels } from '@/lib/shortlist/changes'
import { factsOf } from '@/lib/shortlist/facts'
import { nameOfSlug } from '@/lib/shortlist/names'
import type { ListedProgram } from '@/lib/shortlist/queries'
import type { Saved } from '@/lib/shortlist/shortlist'

const NOT_STATED = 'Not stated'
const NOT_KNOWN = 'Not known'
const columns = [
  'Institution',
  'Program',
  'Credential',
  'Offered',
  'Price from',
  'Price to',
  'Currency',
  'Price year',
  'Price is for',
  'Fees are extra',
  'Work',
  'Taught',
  'You need',
  'Apply by',
  'Page',
]
const ownColumns = ['Your note', 'Saved on', 'Changed since']

/** A list as rows of a spreadsheet; what the reader wrote only where it is their own. */
export function tableOf(list: (Place | Saved)[], listed: Map<string, ListedProgram>, origin: string): Cell[][] {
  const isOwn = list.some(isSaved)
  const rows = list.map((place) => {
    const program = listed.get(placeKey(place))
    return [...(program ? factsIn(program, origin) : namesIn(place)), ...(isSaved(place) ? ownIn(place, program) : [])]
  })
  return [[...columns, ...(isOwn ? ownColumns : [])], ...rows]
}

function factsIn(program: ListedProgram, origin: string): Cell[] {
  const today = todayIso()
  const price = priceRange(leadingLines(program))
  const work = [creditsLabel(program), coursesLabel(program)].filter(Boolean).join(', ')
  return [
    program.institution.name,
    program.name,
    credentialTypes[program.credentialType],
    statusLabels[program.offeringStatus],
    price ? fromMinorUnits(price.low, price.currency) : NOT_KNOWN,
    highest(price),
    price?.currency ?? NOT_KNOWN,
    ...priceTerms(program),
    work || NOT_STATED,
    deliveryLabel(program.delivery, program.fullyOnline) ?? NOT_STATED,
    entryRule(program) ?? NOT_STATED,
    program.deadlines.map((each) => deadlineWords(each, today)).join('; ') || NOT_STATED,
    new URL(programPath(program), origin).href,
  ]
}

/** Of the lowest price: its year, for whom it is, and whether fees come on top. */
function priceTerms(program: ListedProgram): Cell[] {
  const line = cheapestLine(leadingLines(program))
  if (!line) return [NOT_KNOWN, NOT_KNOWN, NOT_KNOWN]
  const whom = [residencies[line.residency], line.mode !== 'any' && tuitionModes[line.mode]].filter(Boolean).join(', ')
  return [
    line.academicYear ?? NOT_STATED,
    whom,
    line.rate.feesIncluded ? 'no fees are extra' : (feesBeside(line) ?? NOT_STATED),
  ]
}

function highest(price: ReturnType<typeof priceRange>): Cell {
  if (!price) return NOT_KNOWN
  return price.high === null ? 'Open' : fromMinorUnits(price.high, price.currency)
}

function namesIn({ institution, program }: Place): Cell[] {
  const unknown = columns.slice(3).map(() => NOT_KNOWN)
  return [nameOfSlug(institution), nameOfSlug(program), ...unknown, 'No page here any more']
}

function ownIn({ note, savedOn, facts }: Saved, program: ListedProgram | undefined): Cell[] {
  const changes = program ? changesBetween(facts, factsOf(program)) : []
  return [note, savedOn, changes.map(({ what, was, now }) => `${what}: was ${was}, is ${now}`).join('; ')]
}

function isSaved(place: Place | Saved): place is Saved {
  return 'savedOn' in place
}
