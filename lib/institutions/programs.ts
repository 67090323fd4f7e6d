import { change, everything } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'

/** The search that finds what the page of an institution lists: also what was discontinued. */
export function allOf(institution: string): Filters {
  return change(everything, { institution: [institution] })
}
