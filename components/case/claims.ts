import type { Claim } from '@/components/guidance/claim'
import type { SourceLine } from '@/components/sources/source-list'
import { evidenceOf, type Field } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** A statement of the case with the pages behind it. `text` null: no page says, and `asked` is the question to the school. */
export type CaseClaim = {
  term: string
  text: string | null
  details?: string[]
  asked?: string
  sources: SourceLine[]
}

export type CasePart = { id: string; title: string; claims: CaseClaim[] }

/** Gives, for some fields, the pages of a program that support any of them. */
export type Pages = (...fields: Field[]) => SourceLine[]

export function pagesOf({ sources }: ProgramPage): Pages {
  const evidence = evidenceOf(sources)
  return (...fields) =>
    evidence(...fields).flatMap((number) => {
      const page = sources[number - 1]
      return page ? [{ url: page.url, title: page.title, asOf: page.asOfText, secondary: page.secondary }] : []
    })
}

/** What is said of the field, in one statement. */
export function joined(term: string, claims: Claim[]): CaseClaim {
  const sources = new Map(claims.flatMap((claim) => claim.sources.map((source) => [source.url, source])))
  return { term, text: claims.map(({ text }) => text).join(' '), sources: [...sources.values()] }
}

/** The first of some words, and how many more there are. */
export function firstOf(words: string[], most: number): string | null {
  if (words.length === 0) return null
  const more = words.length - most
  return more > 0 ? `${words.slice(0, most).join('; ')}; and ${more} more` : words.join('; ')
}
