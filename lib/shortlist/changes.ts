import { formatRange } from '@/lib/money/money'
import { gradeLabel } from '@/lib/programs/entry'
import { deliveries } from '@/lib/programs/schema'
import { coursesLabel, creditsLabel } from '@/lib/programs/work'
import { type Facts, readable, shortened } from '@/lib/shortlist/facts'

export type Change = { what: string; was: string; now: string }

type Subject = { what: string; value: (facts: Facts) => unknown; words: (facts: Facts) => string }

/** What is stated otherwise than it was, in words; nothing where nobody knows how it was. `now` has its deadlines in full. */
export function changesBetween(was: Facts | null, now: Facts): Change[] {
  if (!was) return []
  const kept = { ...now, deadlines: shortened(now.deadlines) }
  return subjects
    .filter(({ value }) => JSON.stringify(value(was)) !== JSON.stringify(value(kept)))
    .map(({ what, words }) => ({ what, was: words(was), now: words(now) }))
}

const NOT_STATED = 'not stated'
export const statusLabels = { active: 'offered', unconfirmed: 'not confirmed', discontinued: 'discontinued' }

const subjects: Subject[] = [
  {
    what: 'Whether it is offered',
    value: ({ offeringStatus }) => offeringStatus,
    words: ({ offeringStatus }) => statusLabels[offeringStatus],
  },
  {
    what: 'Price',
    value: ({ price }) => price && [price.currency, price.low, price.high],
    words: ({ price }) => (price ? formatRange(price.low, price.high, price.currency) : 'not known'),
  },
  {
    what: 'Credits',
    value: ({ creditsMin, creditsMax }) => [creditsMin, creditsMax],
    words: (facts) => creditsLabel(facts) ?? NOT_STATED,
  },
  {
    what: 'Courses',
    value: ({ coursesRequired }) => coursesRequired,
    words: (facts) => coursesLabel(facts) ?? NOT_STATED,
  },
  {
    what: 'How it is taught',
    value: ({ delivery }) => delivery.toSorted(),
    words: ({ delivery }) => delivery.map((each) => deliveries[each]).join('; ') || NOT_STATED,
  },
  answer('Fully online', ({ fullyOnline }) => fullyOnline),
  answer("A master's required", ({ requiresMasters }) => requiresMasters),
  answer("A library master's (MLIS) required", ({ requiresMlis }) => requiresMlis),
  answer('Open to non-degree students', ({ openToNonMatriculated }) => openToNonMatriculated),
  answer('Open to degree students', ({ openToCurrentDegreeStudents }) => openToCurrentDegreeStudents),
  {
    what: 'Grade average asked for',
    value: ({ minimumGpa }) => minimumGpa,
    words: (facts) => gradeLabel(facts) ?? NOT_STATED,
  },
  {
    what: 'Deadlines',
    value: ({ deadlines }) => deadlines,
    words: ({ deadlines }) => readable(deadlines) || NOT_STATED,
  },
]

function answer(what: string, value: (facts: Facts) => boolean | null): Subject {
  const words = (facts: Facts) => {
    const given = value(facts)
    return given === null ? NOT_STATED : given ? 'yes' : 'no'
  }
  return { what, value, words }
}
