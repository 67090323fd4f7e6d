import 'server-only'
import { cookies } from 'next/headers'
import { type Typed, typedCookie, typedIn } from '@/lib/eligibility/answers'
import { type Holdings, readHoldings } from '@/lib/eligibility/holdings'
import { readerCookies, shortlistCookies } from '@/lib/reader/cookies'
import { readShortlist } from '@/lib/shortlist/codec'
import type { Entry } from '@/lib/shortlist/shortlist'

/**
 * Who reads, as far as their browser tells: what they hold (null: they have not said), what they saved, and what they took
 * off their list last, which can be put back.
 */
export type Reader = { holdings: Holdings | null; saved: Entry[]; removed: Entry[] }

/** A reader of whom nothing is known: a page made for nobody is a page for everybody. */
export const nobody: Reader = { holdings: null, saved: [], removed: [] }

/** The reader of the request that is being answered. Makes a page dynamic: those that are kept for everybody pass `nobody`. */
export async function readReader(): Promise<Reader> {
  const jar = await cookies()
  const entries = readShortlist(shortlistCookies.map((name) => jar.get(name)?.value))
  return {
    holdings: readHoldings(jar.get(readerCookies.holdings)?.value),
    saved: entries.filter(({ isRemoved }) => !isRemoved),
    removed: entries.filter(({ isRemoved }) => isRemoved),
  }
}

/** What they typed into the form of /fit that could not be kept; null: nothing waits to be mended. */
export async function readTyped(): Promise<Typed | null> {
  const cookie = (await cookies()).get(typedCookie.name)?.value
  return cookie ? typedIn(new URLSearchParams(cookie)) : null
}
