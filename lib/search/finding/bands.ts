import { creditBands, priceBands } from '@/lib/search/schema'

/** Where one band ends and the next begins, from the values by which a URL names the bands. */
export type Bands = { values: string[]; edges: number[] }

/** In whole units of a currency; an edge belongs to the band above it. */
export const price = bandsOf(priceBands, ([from]) => Number(from))
/** In credits; an edge belongs to the band below it. */
export const credits = bandsOf(creditBands, (_, before) => Number(before[1]))

/** The places of some bands among all, counted from 0. */
export function placesOf({ values }: Bands, chosen: string[]): number[] {
  return chosen.map((value) => values.indexOf(value))
}

function bandsOf(bands: Record<string, string>, edge: (ends: string[], endsBefore: string[]) => number): Bands {
  const values = Object.keys(bands)
  const ends = values.map((value) => value.split('-'))
  return { values, edges: ends.slice(1).map((each, index) => edge(each, ends[index] ?? [])) }
}
