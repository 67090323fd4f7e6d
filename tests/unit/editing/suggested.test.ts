import { describe, expect, test } from 'vitest'
import { programForm } from '@/lib/editing/fields/program'
import { filledIn, withSuggested } from '@/lib/editing/fields/suggested'
import { recordOf, typedOf } from '@/lib/editing/fields/typed'
import { suggestable } from '@/lib/suggestions/schema'
import { fieldOfFact } from '@/lib/suggestions/value'

const suggested = { reference: 'r', fact: 'credits_min', message: 'It is 15.', words: '15', sourceUrl: null }
const nothing = recordOf({}, programForm)
const recordWith = (facts: object, record: object = {}) =>
  recordOf(
    withSuggested(typedOf({ ...nothing, ...record }, programForm), { ...suggested, ...facts }),
    programForm,
  ) as Record<string, Record<string, unknown>>

describe('what a reader says that a fact should say', () => {
  test.each([
    ['credits_min', '15', 'workload.credits_min', '15'],
    ['minimum_gpa', '3.25', 'admission.minimum_gpa', '3.25'],
    ['requires_mlis', 'no', 'admission.requires_mlis', 'no'],
    ['status', 'No longer', 'status', 'discontinued'],
    ['outcomes', 'Work in archives.', 'outcomes', 'Work in archives.'],
  ])('of %s is filled in at its field: %s', (fact, words, path, value) => {
    expect(filledIn({ ...suggested, fact, words })).toEqual({ path, value })
  })

  test.each([
    ['credits_min', 'fifteen'],
    ['requires_mlis', 'Perhaps'],
    ['tuition', '$7,000'],
    [null, 'Anything'],
  ])('of %s is filled in nowhere where it fits nowhere: %s', (fact, words) => {
    expect(filledIn({ ...suggested, fact, words })).toBeNull()
  })

  test('is filled in where the message is nothing but the value', () => {
    const only = { ...suggested, fact: 'courses_required', words: null }
    expect(filledIn({ ...only, message: ' 4 ' })).toEqual({ path: 'workload.courses_required', value: '4' })
    expect(filledIn({ ...only, message: 'It takes 4.' })).toBeNull()
    expect(filledIn({ ...only, fact: 'summary', message: 'Wrong.' })).toBeNull()
  })

  test('takes the place of why there is no value', () => {
    const record = recordWith({}, { absent: { credits_min: 'none' } })
    expect(record).toMatchObject({ workload: { credits_min: 15 }, absent: {} })
  })
})

describe('the page that a reader names', () => {
  const page = { sourceUrl: 'https://a.example/', words: null }

  test('becomes a source of the fact', () => {
    expect(recordWith(page).sources).toMatchObject([{ url: 'https://a.example/', supports: ['credits_min'] }])
  })

  test('supports the fact too where it is a source already', () => {
    const source = { url: 'https://a.example/', title: 'A', as_of: null, secondary: false, supports: ['name'] }
    expect(recordWith(page, { sources: [source] }).sources).toEqual([{ ...source, supports: ['name', 'credits_min'] }])
  })
})

test('every fact that readers can name has a field', () => {
  for (const fact of Object.keys(suggestable)) expect(fieldOfFact(fact), fact).not.toBeNull()
})
