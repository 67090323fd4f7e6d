import 'server-only'
import { cookies } from 'next/headers'
import { type Typed, typedCookie, typedIn } from '@/lib/eligibility/answers'
import { type Holdings, readHoldings } from '@/lib/eligibility/holdings'
import { readerCookies } from '@/lib/reader/cookies'
import { readShortlist, type Saved } from '@/lib/shortlist/shortlist'

/** Who reads, as far as their browser tells: what they hold (null: they have not said) and what they saved. */
export type Reader = { holdings: Holdings | null; saved: Saved[] }

/** A reader of whom nothing is known: a page made for nobody is a page for everybody. */
export const nobody: Reader = { holdings: null, saved: [] }

/** The reader of the request that is being answered. Makes a page dynamic: those that are kept for everybody pass `nobody`. */
export async function readReader(): Promise<Reader> {
  const jar = await cookies()
  return {
    holdings: readHoldings(jar.get(readerCookies.holdings)?.value),
    saved: readShortlist(jar.get(readerCookies.shortlist)?.value),
  }
}

/** What they typed into the form of /fit that could not be kept; null: nothing waits to be mended. */
export async function readTyped(): Promise<Typed | null> {
  const cookie = (await cookies()).get(typedCookie.name)?.value
  return cookie ? typedIn(new URLSearchParams(cookie)) : null
}
