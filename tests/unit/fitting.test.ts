import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, fittingList, sentencesOf } from '@/lib/fitting'

test('sentences are kept whole, and a short one stands where a long one does not fit', () => {
  expect(fitting(['First.', `${'x'.repeat(160)}.`, 'Second.', 'Third.'])).toBe('First. Second. Third.')
})

test('the first sentence stays, however long it is', () => {
  const long = `${'word '.repeat(50)}end.`
  expect(fitting([long, 'More.'])).toBe(long)
})

test('a list says how many there is no room for', () => {
  expect(fittingList('North College: ', ['Archives', 'Rare books'])).toBe('North College: Archives; Rare books.')
  const many = fittingList(
    'North College: ',
    Array.from({ length: 40 }, (_, index) => `Certificate ${index}`),
  )
  expect(many).toMatch(/; and \d+ more\.$/)
  expect(many.length).toBeLessThanOrEqual(160)
})

test('where the first of a list is too long for a text, the shortest stands for all', () => {
  expect(fittingList('North College: ', ['x'.repeat(160), 'Archives'])).toBe('North College: Archives; and 1 more.')
})

test('no text is longer than what is shown unless its first part is, and none is cut in a word', () => {
  const sentence = fc
    .string({ minLength: 1, maxLength: 120, unit: fc.constantFrom(...'abc de.') })
    .map((each) => `S${each}`)
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      const said = fitting(sentences)
      expect(said.length).toBeLessThanOrEqual(Math.max(160, sentences[0]?.length ?? 0))
      expect(said.startsWith(sentences[0] ?? '')).toBe(true)
      expect(sentences.some((each) => said.endsWith(each))).toBe(true)
    }),
  )
})

test('a text is parted at the ends of its sentences, and not in an abbreviation', () => {
  expect(sentencesOf('Fifteen credits. It began in 2014. "Quoted." 12 more.')).toHaveLength(4)
  expect(sentencesOf('Taught by e.g. two of them, ca. half online.')).toHaveLength(1)
})
