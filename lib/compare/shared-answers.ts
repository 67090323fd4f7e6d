import { regionNames } from '@/lib/eligibility/regions'
import { residencyAt } from '@/lib/eligibility/residency'
import { type FieldName, type Query, written } from '@/lib/money/my-price/answers'

/** Where the reader lives, by the name of a state or province: whether that is "in state" is each school's own matter. */
export const HOME = 'home'

/** The questions about a price that mean the same for every program; the others are of one program's own rates. */
const sharedFields = [
  ...(['mode', 'credits', 'courses', 'accepted', 'terms', 'books', 'visits', 'visit_cost'] as const),
  ...(['scholarship', 'scholarship_of', 'employer', 'employer_max', 'employer_of', 'employer_pays'] as const),
] satisfies FieldName[]

/** What an address answers, as links and forms carry it on. */
export type SharedAnswers = [string, string][]

export function readSharedAnswers(query: Query): SharedAnswers {
  const home = [query[HOME]].flat().at(-1)
  const given = sharedFields.map((name): [string, string] => [name, written(query, name)])
  return [...(home && regionNames.includes(home) ? [[HOME, home] as [string, string]] : []), ...given].filter(
    ([, value]) => value !== '',
  )
}

/** The answers for one program: whoever lives in another country is asked, since the school decides as what they count. */
export function answersFor(shared: SharedAnswers, place: { region: string | null; country: string }): Query {
  const { [HOME]: home, ...answers } = Object.fromEntries(shared)
  const live = residencyAt(home, place)
  return { ...answers, ...(live && { live }) }
}
