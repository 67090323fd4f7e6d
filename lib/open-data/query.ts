import { z } from 'zod'
import { type ListParameter, listParameterNames, listParameters, takesSeveral } from '@/lib/open-data/list-parameters'
import { everything } from '@/lib/search/filters'
import type { Dropped, Kind } from '@/lib/search/kinds'
import type { Filters } from '@/lib/search/parameters'
import type { Vocabulary } from '@/lib/search/schema'
import { shown, UNKNOWN_PARAMETER, whyUnreadable } from '@/lib/search/unreadable'

/** These belong to pages; why, in words that complete “was refused: …”. */
const ofPages = {
  fit: 'it asks what a reader holds, which their browser alone knows; filter by the entry rules instead',
  plot: 'it draws a picture on a page; each program here has its price and its credits',
} as const

/** With `updated_since` the list goes by id, from after `after`; without it as a page of filters, `after` null. */
export type ListQuery = { filters: Filters; per_page: number; updated_since: Date | null; after: number | null }
export type Refused = Dropped & { parameter: string }

/** Reads the query of a list: all of it is understood, or each value that is not is named. It never throws. */
export function readListQuery(
  given: URLSearchParams,
  vocabulary: Vocabulary,
): { query: ListQuery } | { refused: Refused[] } {
  const names = new Set([...listParameterNames, ...given.keys()])
  const values = Object.fromEntries([...names].map((name) => [name, { texts: given.getAll(name), vocabulary }]))
  const read = listQuery.safeParse(values)
  const issues = read.success ? [] : read.error.issues.flatMap((issue) => refusedBy(issue, given))
  const all = [...issues, ...misplacedIn(given, vocabulary)]
  if (!read.success || all.length > 0) return { refused: all }
  const { per_page, updated_since, after, ...shared } = read.data
  const filters = { ...shared, fit: false, plot: false } as Filters
  // Who keeps a copy must learn that a program was discontinued.
  if (updated_since && !isGiven(given, 'status')) filters.status = everything.status
  return { query: { filters, per_page, updated_since, after } }
}

/** Offsets move when a program before them is archived, and so would pass over another. */
const notOfChanges: Misplaced = {
  page: 'with updated_since there are no numbered pages, since a program that is archived would move them; go on by links.next',
  sort: 'with updated_since the order is that of the ids, since any other would move while programs change',
}

const ofChangesAlone: Misplaced = { after: 'it goes with updated_since; other lists have numbered pages' }

type Misplaced = Partial<Record<ListParameter, string>>

/** What goes with another kind of list. A value that says no more than its absence goes with any: generated clients send such. */
function misplacedIn(given: URLSearchParams, vocabulary: Vocabulary): Refused[] {
  const reasons = isGiven(given, 'updated_since') ? notOfChanges : ofChangesAlone
  return (Object.entries(reasons) as [ListParameter, string][])
    .filter(([name]) => {
      const { read, initial } = listParameters[name]
      return read(given.getAll(name), vocabulary, () => {}) !== initial
    })
    .map(([name, reason]) => refused(name, given.getAll(name).at(-1) ?? '', reason))
}

function isGiven(given: URLSearchParams, name: string): boolean {
  return given.getAll(name).some((value) => value.trim() !== '')
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
      // Of several values the one that is meant; else all that was given, not only what is too much of it.
      context.addIssue({
        code: 'custom',
        message: reason,
        params: { value: takesSeveral(kind) ? value : texts.at(-1) },
      })
    for (const text of texts) {
      const reason = whyUnreadable(text)
      if (reason === null) continue
      refuse(text, reason)
      return kind.read([], vocabulary, () => {})
    }
    // On a page the last one holds; to a program, two answers to one question are a mistake.
    if (texts.length > 1 && !takesSeveral(kind)) refuse(texts.at(-1) ?? '', 'it may be given once')
    return kind.read(texts, vocabulary, refuse)
  })
}

function refusedBy(issue: z.core.$ZodIssue, given: URLSearchParams): Refused[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => refused(name, given.get(name) ?? '', reasonFor(name)))
  }
  const value = issue.code === 'custom' ? String(issue.params?.value) : ''
  return [refused(String(issue.path[0]), value, issue.message)]
}

/** A refusal of each parameter that was given, for an address that takes none. */
export function refuseParameters(given: URLSearchParams): Refused[] {
  const names = [...new Set(given.keys())]
  return names.map((name) => refused(name, given.get(name) ?? '', 'this address takes no parameters'))
}

function reasonFor(name: string): string {
  return Object.hasOwn(ofPages, name) ? ofPages[name as keyof typeof ofPages] : UNKNOWN_PARAMETER
}

function refused(parameter: string, value: string, reason: string): Refused {
  return { parameter: shown(parameter), value: shown(value), reason }
}
