import type { OpenProgram } from '../../lib/open-data/record-schema.ts'
import { glance, visibleText } from './visible.ts'

/**
 * What one format says of a program in the five things of which a wrong word costs a reader most. `undefined`: the format
 * never speaks of it; null: it does, and says nothing here.
 */
export type Claims = {
  /** Every sum of money that it names, in whole units. */
  amounts: number[]
  /** "15", "15–18", "at least 24". */
  credits?: string | null
  fullyOnline?: boolean | null
  /** The ways in which it is taught, by the names of the API. */
  ways?: string[]
  aid?: boolean | null
}

/** What its page says to a reader: the measure of all others. */
export function pageClaims(html: string): Claims {
  const [work, taught, aid] = ['Work', 'Taught', 'Federal student aid'].map((term) => glance(html, term) ?? '')
  return {
    amounts: moneyIn(visibleText(html)),
    credits: creditsIn(work ?? ''),
    fullyOnline: /^fully online/i.test(taught ?? '') ? true : isNotFully(taught ?? '') ? false : null,
    ways: waysIn(taught ?? ''),
    aid: aid === 'Eligible' ? true : aid === 'Ruled out' ? false : null,
  }
}

/** Said in so many words, or by every way in which it is taught: nothing of it is online, or only a part. */
function isNotFully(taught: string): boolean {
  return (
    /not fully online/i.test(taught) ||
    (taught !== '' && !/online|not stated/i.test(taught.replace(/partly online/gi, '')))
  )
}

/** The ways of teaching that a sentence of ours names. Online without a pace is one of them. */
export function waysIn(said: string): string[] {
  const text = said.replace(/not fully online/i, '').toLowerCase()
  if (/not stated/.test(text)) return []
  const paced = ['in your own time', 'live sessions'].some((pace) => text.includes(pace))
  const words = {
    hybrid: 'on site',
    in_person: 'in person',
    online_async: 'in your own time',
    online_sync: 'live sessions',
  }
  const named = Object.entries(words).flatMap(([way, word]) => (text.includes(word) ? [way] : []))
  return [...named, ...(!paced && text.replace('partly online', '').includes('online') ? ['online'] : [])].sort()
}

/** What running text says: a summary, a description, a feed. */
export function textClaims(text: string): Claims {
  const credits = creditsIn(text)
  return {
    amounts: moneyIn(text),
    ...(credits !== null && { credits }),
    ...(/(?<!not )fully online/i.test(text) && { fullyOnline: true }),
    ...(/\bfederal (?:student )?aid\b/i.test(text) && { aid: true }),
  }
}

/** What a record of the API says, or a line of the JSON Lines. */
export function recordClaims(record: OpenProgram): Claims {
  const { workload, delivery, fully_online, federal_aid_eligible } = record
  return {
    amounts: valuesOf(record, ['amount', 'low', 'high'], ['units']),
    credits: creditsOf(workload.credits_min, workload.credits_max),
    fullyOnline: fully_online,
    ways: delivery.toSorted(),
    aid: federal_aid_eligible,
  }
}

/** What a row of the CSV says. */
export function rowClaims(row: Record<string, string>): Claims {
  const number = (cell: string | undefined) => (cell ? Number(cell) : null)
  const stated = (cell: string | undefined) => (cell ? cell === 'true' : null)
  const amounts = (row.tuition ?? '').split(' | ').flatMap((each) => /^[\d.]+(?= [A-Z]{3} )/.exec(each) ?? [])
  return {
    amounts: [...amounts.map(Number), ...[row.price_low, row.price_high].flatMap((each) => number(each) ?? [])],
    credits: creditsOf(number(row.credits_min), number(row.credits_max)),
    fullyOnline: stated(row.fully_online),
    ways: (row.delivery ?? '').split(' | ').filter(Boolean).sort(),
    aid: stated(row.federal_aid_eligible),
  }
}

function moneyIn(text: string): number[] {
  return [...text.matchAll(/[$€£]\s?(\d[\d,]*(?:\.\d+)?)/g)].map(([, digits = '']) =>
    Number(digits.replaceAll(',', '')),
  )
}

function creditsIn(text: string): string | null {
  const [, said = null] = /((?:at (?:least|most) )?[\d.]+(?:–[\d.]+)?) credits?\b/.exec(text) ?? []
  return said
}

export function creditsOf(least: number | null, most: number | null): string | null {
  if (least === null) return most === null ? null : `at most ${most}`
  if (most === null) return `at least ${least}`
  return least === most ? String(least) : `${least}–${most}`
}

/** Every number under some names, however deep, but for what lies under others. */
export function valuesOf(value: unknown, names: string[], apart: string[] = []): number[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, names, apart))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => {
    if (apart.includes(name)) return []
    return names.includes(name) && typeof inside === 'number' ? [inside] : valuesOf(inside, names, apart)
  })
}
