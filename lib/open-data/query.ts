import { z } from 'zod'
import { type Dropped, type Kind, number } from '@/lib/search/kinds'
import { type Filters, parameters } from '@/lib/search/parameters'
import type { Vocabulary } from '@/lib/search/schema'

const MOST_A_PAGE = 100
const MOST_SHOWN = 80

/** These belong to pages; why, in words that complete “was refused: …”. */
const ofPages = {
  fit: 'it asks what a reader holds, which their browser alone knows; filter by the entry rules instead',
  plot: 'it draws a picture on a page; each program here has its price and its credits',
} as const

const { fit: _fit, plot: _plot, ...shared } = parameters

/** The parameters of the list: those of /programs, and two that a program needs. */
export const listParameters = {
  ...shared,
  updated_since: moment(),
  per_page: number(MOST_A_PAGE, 20),
}

export type ListParameter = keyof typeof listParameters
export const listParameterNames = Object.keys(listParameters) as ListParameter[]
export type ListQuery = { filters: Filters; per_page: number; updated_since: Date | null }
export type Refused = Dropped & { parameter: string }

/** Reads the query of a list: all of it is understood, or each value that is not is named. It never throws. */
export function readListQuery(
  given: URLSearchParams,
  vocabulary: Vocabulary,
): { query: ListQuery } | { refused: Refused[] } {
  const names = new Set([...listParameterNames, ...given.keys()])
  const values = Object.fromEntries([...names].map((name) => [name, { texts: given.getAll(name), vocabulary }]))
  const read = listQuery.safeParse(values)
  if (!read.success) return { refused: read.error.issues.flatMap((issue) => refusedBy(issue, given)) }
  const { per_page, updated_since, ...filters } = read.data
  return { query: { filters: { ...filters, fit: false, plot: false } as Filters, per_page, updated_since } }
}

/** What an address gives for a parameter, and the words that it may name. */
type Given = { texts: string[]; vocabulary: Vocabulary }

// Made once: zod takes longer to make a schema than to read by it.
const listQuery = z.strictObject(
  Object.fromEntries(listParameterNames.map((name) => [name, givenFor(listParameters[name])])),
) as unknown as z.ZodType<Filters & Omit<ListQuery, 'filters'>>

function givenFor(kind: Pick<Kind<unknown>, 'schema' | 'read'>) {
  return z.custom<Given>().transform(({ texts, vocabulary }, context) => {
    const refuse = (value: string, reason: string) =>
      context.addIssue({ code: 'custom', message: reason, params: { value } })
    // On a page the last one holds; to a program, two answers to one question are a mistake.
    if (texts.length > 1 && !takesSeveral(kind)) refuse(texts.at(-1) ?? '', 'it may be given once')
    return kind.read(texts, vocabulary, refuse)
  })
}

/** Whether a parameter may be repeated. */
export function takesSeveral({ schema }: { schema: z.ZodType }): boolean {
  return schema instanceof z.ZodArray
}

/** What holds where a parameter is not given, and is more than that nothing is asked. */
export function initialOf(name: ListParameter): string | number | string[] | null {
  const { initial } = listParameters[name]
  return initial === null || initial instanceof Date || String(initial) === '' || initial === false || initial === true
    ? null
    : initial
}

function refusedBy(issue: z.core.$ZodIssue, given: URLSearchParams): Refused[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => refused(name, given.get(name) ?? '', reasonFor(name)))
  }
  const value = issue.code === 'custom' ? String(issue.params?.value) : ''
  return [refused(String(issue.path[0]), value, issue.message)]
}

function reasonFor(name: string): string {
  return Object.hasOwn(ofPages, name) ? ofPages[name as keyof typeof ofPages] : 'there is no such parameter'
}

function refused(parameter: string, value: string, reason: string): Refused {
  return { parameter: shown(parameter), value: shown(value), reason }
}

function shown(text: string): string {
  return text.slice(0, MOST_SHOWN).toWellFormed()
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
