import { compareHref, MOST_COMPARED } from '@/lib/compare/address'
import { type Place, placeKey } from '@/lib/programs/place'

/** What a change came to, as the page after it is told by its address. */
export const dones = [
  'saved',
  'removed',
  'cleared',
  'undone',
  'noted',
  'unkept',
  'moved',
  'seen',
  'added',
  'full',
  'room',
  'unknown',
  'unlisted',
] as const
export type Done = (typeof dones)[number]

/** Where a program stands in a list or on its own page: the part after `#`. */
export function anchorOf({ institution, program }: Place): string {
  return `program-${institution}.${program}`
}

/** A list for anybody: programs in their order, and no note. */
export function sharedHref(places: Place[], path = '/shortlist'): string {
  return `${path}?${places.map((place) => `p=${placeKey(place)}`).join('&')}`
}

/** The comparison of the first of them. */
export function comparedHref(places: Place[]): string {
  return compareHref({ programs: places.slice(0, MOST_COMPARED).map(placeKey) })
}

/** The reader's own list after a change; at the program where it changed. */
export function doneHref(done: Done, more: Record<string, string> = {}, place?: Place): string {
  const fields = { done, ...(place && { program: placeKey(place) }), ...more }
  const isInPlace = place && ['noted', 'unkept', 'moved', 'seen', 'saved'].includes(done)
  return `/shortlist?${new URLSearchParams(fields)}${isInPlace ? `#${anchorOf(place)}` : ''}`
}
