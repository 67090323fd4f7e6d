import { fieldLabels } from '@/lib/programs/evidence'
import { controlValue, singleField } from '@/lib/suggestions/value'
import type { Suggested } from './answer'
import { isObject, putAt } from './field'
import { rowMark, type Typed } from './typed'

/** Any words would be a value of these. */
const FREE = new Set(['line', 'prose', 'address'])

/** Where a reader's words are filled in, and what the control there holds then; null: they fit into no control. */
export function filledIn({ fact, words, message }: Suggested): { path: string; value: string } | null {
  const single = singleField(fact)
  if (!single) return null
  // Who answers with the value alone, such as "4", says it in the only box that must be filled.
  const said = words || (FREE.has(single.field.kind) ? '' : message.trim())
  const value = said ? controlValue(single.field, said) : null
  return value === null ? null : { path: single.path, value }
}

/** The form of a program with what a reader suggests filled in: what the fact should say, and the page that says so. */
export function withSuggested(typed: Typed, suggested: Suggested): Typed {
  const { fact, sourceUrl } = suggested
  const result = structuredClone(typed)
  const filled = filledIn(suggested)
  if (filled) {
    putAt(result, filled.path, filled.value)
    // What has a value is not absent.
    putAt(result, `absent.${fact}`, '')
  }
  if (sourceUrl && fact && canHaveSource(fact)) result.sources = supportedBy(result.sources, sourceUrl, fact)
  return result
}

/** Whether sources can say that they support a fact. */
export function canHaveSource(fact: string): boolean {
  return Object.hasOwn(fieldLabels, fact)
}

/** The sources with one more that supports a fact, or with a page that is there already and supports it too. */
function supportedBy(sources: unknown, url: string, fact: string): unknown[] {
  const rows = Array.isArray(sources) ? sources.filter(isObject) : []
  const known = rows.find((row) => row.url === url)
  if (!known) return [...rows, { url, supports: [fact], ...rowMark }]
  const supports = [known.supports].flat().filter((each) => typeof each === 'string')
  return rows.map((row) => (row === known ? { ...row, supports: [...new Set([...supports, fact])] } : row))
}
