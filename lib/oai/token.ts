import { z } from 'zod'
import type { Given, Verb } from '@/lib/oai/arguments'

/** Where a list goes on: what it was asked for, what it came to last, and how much it has given so far. */
export type Place = { verb: Verb; given: Given; after: string; cursor: number }

const MOST_CHARACTERS = 1_000
const argument = z.string().max(300)

const written = z.tuple([
  z.enum(['ListIdentifiers', 'ListRecords', 'ListSets']),
  z.string().max(200),
  z.int().min(1).max(1e9),
  z.strictObject({ metadataPrefix: argument, from: argument, until: argument, set: argument }).partial(),
])

/**
 * A resumption token. It holds all that is needed to go on, so that no server has to remember a list: it holds over a
 * restart, on any other process, and for good. It holds no secret and grants nothing: what it says is judged anew.
 */
export function writeToken({ verb, given, after, cursor }: Place): string {
  return Buffer.from(JSON.stringify([verb, after, cursor, given])).toString('base64url')
}

/** The place that a token names; null: no token of ours for this verb. */
export function readToken(verb: Verb, token: string): Place | null {
  if (token.length > MOST_CHARACTERS) return null
  const { data } = written.safeParse(json(Buffer.from(token, 'base64url').toString()))
  if (data?.[0] !== verb) return null
  const place = { verb, after: data[1], cursor: data[2], given: data[3] }
  // Each place has one spelling.
  return writeToken(place) === token ? place : null
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
