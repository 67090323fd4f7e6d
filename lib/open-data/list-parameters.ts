import { z } from 'zod'
import { type Kind, number } from '@/lib/search/kinds'
import { parameters } from '@/lib/search/parameters'

const MOST_A_PAGE = 100
const GREATEST_ID = 2_147_483_647

const { fit: _fit, plot: _plot, ...shared } = parameters

/** The parameters of the list: those of /programs, and three that a program needs. */
export const listParameters = {
  ...shared,
  updated_since: moment(),
  after: number(GREATEST_ID),
  per_page: number(MOST_A_PAGE, 20),
}

export type ListParameter = keyof typeof listParameters
export const listParameterNames = Object.keys(listParameters) as ListParameter[]

/** Whether a parameter may be repeated. */
export function takesSeveral({ schema }: { schema: z.ZodType }): boolean {
  return schema instanceof z.ZodArray
}

/** Without these a list of what changed has other statuses and another order than a page of a search: words alone can say it. */
const DEPENDING: ListParameter[] = ['status', 'sort', 'page']

/** What holds in any list where a parameter is not given, and is more than that nothing is asked. */
export function initialOf(name: ListParameter): string | number | string[] | null {
  if (DEPENDING.includes(name)) return null
  const { initial } = listParameters[name]
  return initial === null || initial instanceof Date || String(initial) === '' || initial === false || initial === true
    ? null
    : initial
}

/** A day, which begins at midnight UTC, or an instant with its zone. */
function moment(): Kind<Date | null> {
  const schema = z.union([z.iso.date(), z.iso.datetime({ offset: true })])
  return {
    initial: null,
    schema,
    read: (values, _vocabulary, drop) => {
      const value = (values.at(-1) ?? '').trim()
      if (value === '') return null
      // A plus sign that nobody encoded arrives as a space.
      const time = new Date(value.replace(/ (?=\d\d:\d\d$)/, '+'))
      if (schema.safeParse(value.replace(/ (?=\d\d:\d\d$)/, '+')).success && isStorable(time)) return time
      drop(value, 'a day (2026-11-22) or an instant with its zone (2026-11-22T08:00:00Z) was expected')
      return null
    },
    write: (value) => (value ? [value.toISOString()] : []),
  }
}

function isStorable(time: Date): boolean {
  return time >= new Date('0001-01-01') && time.getTime() < Date.UTC(10_000, 0)
}
