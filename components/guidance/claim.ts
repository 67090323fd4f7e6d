import type { SourceLine } from '@/components/sources/source-list'

/** What the evidence says, and the pages, one at least, that say it. Links in `text` are written `[words](/address)`. */
export type Claim = { text: string; sources: SourceLine[] }

/** A part of the guidance: claims, perhaps a table of them, and what we make of it, set apart from what others say. */
export type Part = {
  id: string
  title: string
  claims: Claim[]
  table?: { caption: string; columns: [string, string]; rows: { name: string; claim: Claim }[] }
  reading: string
}

/** Sources in the order of their first citation, each address once. */
export function sourcesOf(claims: { sources: SourceLine[] }[]): SourceLine[] {
  const byUrl = new Map<string, SourceLine>()
  for (const source of claims.flatMap(({ sources }) => sources)) {
    if (!byUrl.has(source.url)) byUrl.set(source.url, source)
  }
  return [...byUrl.values()]
}

/** All claims of a part, those of its table included. */
export function claimsOf({ claims, table }: Part): Claim[] {
  return [...claims, ...(table?.rows.map((row) => row.claim) ?? [])]
}

/** Gives the numbers, from 1, that a page's list of sources has for a claim. */
export type Numbers = (claim: { sources: SourceLine[] }) => number[]

export function numbering(sources: SourceLine[]): Numbers {
  return (claim) => claim.sources.map((source) => sources.findIndex(({ url }) => url === source.url) + 1)
}
