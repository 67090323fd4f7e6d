import type { SourceLine } from '@/components/sources/source-list'

/** What the evidence says, and the pages, one at least, that say it. Links in `text` are written `[words](/address)`. */
export type Claim = { text: string; sources: SourceLine[] }

/** Sources in the order of their first citation, each address once. */
export function sourcesOf(claims: { sources: SourceLine[] }[]): SourceLine[] {
  const byUrl = new Map<string, SourceLine>()
  for (const source of claims.flatMap(({ sources }) => sources)) {
    if (!byUrl.has(source.url)) byUrl.set(source.url, source)
  }
  return [...byUrl.values()]
}

/** Gives the numbers, from 1, that a page's list of sources has for a claim. */
export type Numbers = (claim: { sources: SourceLine[] }) => number[]

export function numbering(sources: SourceLine[]): Numbers {
  return (claim) => claim.sources.map((source) => sources.findIndex(({ url }) => url === source.url) + 1)
}
