import fc from 'fast-check'
import { parsePlace, placeKey } from '@/lib/programs/place'
import type { Facts } from '@/lib/shortlist/facts'
import { cleanNote, type Entry, MOST_NOTE } from '@/lib/shortlist/shortlist'

export const facts: Facts = {
  offeringStatus: 'active',
  price: { currency: 'USD', low: 697_500, high: 697_500 },
  creditsMin: 15,
  creditsMax: 18,
  coursesRequired: 5,
  delivery: ['online_async', 'in_person'],
  minimumGpa: 3,
  deadlines: 'Fall: April 15',
  fullyOnline: null,
  requiresMasters: true,
  requiresMlis: false,
  openToNonMatriculated: null,
  openToCurrentDegreeStudents: null,
}

/** A program on a list, by its "institution/program". */
export function entryOf(path: string): Entry {
  const place = parsePlace(path)
  if (!place) throw new Error(`"${path}" names no program`)
  return { ...place, note: '', savedOn: '2026-11-22', facts, isRemoved: false, draft: null }
}

const stated = fc.option(fc.boolean())
const amount = fc.integer({ min: 0, max: 99_999_999 })
const credits = fc.option(fc.integer({ min: 25, max: 9_999 }).map((hundredths) => hundredths / 100))
const line = fc.string({ unit: 'grapheme' }).map(cleanNote)

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  offeringStatus: fc.constantFrom('active', 'unconfirmed', 'discontinued'),
  price: fc.option(fc.record({ currency: fc.constantFrom('USD', 'CAD', 'JPY'), low: amount, high: fc.option(amount) })),
  creditsMin: credits,
  creditsMax: credits,
  coursesRequired: fc.option(fc.integer({ min: 1, max: 40 })),
  delivery: fc.subarray(['online', 'online_async', 'online_sync', 'hybrid', 'in_person'] as const),
  minimumGpa: fc.option(fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100)),
  deadlines: fc.oneof(line, fc.string({ unit: 'grapheme', minLength: 100, maxLength: 150 }).map(cleanNote)),
  fullyOnline: stated,
  requiresMasters: stated,
  requiresMlis: stated,
  openToNonMatriculated: stated,
  openToCurrentDegreeStudents: stated,
})

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,4}$/)
const note = fc
  .string({ unit: 'grapheme', maxLength: MOST_NOTE })
  .map((text) => cleanNote([...cleanNote(text)].slice(0, MOST_NOTE).join('')))

export const anyEntries: fc.Arbitrary<Entry[]> = fc.uniqueArray(
  fc.record({
    institution: slug,
    program: slug,
    note,
    savedOn: fc.constantFrom('2026-11-22', '2027-01-05', ''),
    facts: fc.option(anyFacts),
    isRemoved: fc.boolean(),
    draft: fc.option(note),
  }),
  { maxLength: 30, selector: placeKey },
)
