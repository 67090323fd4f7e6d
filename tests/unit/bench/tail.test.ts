import { expect, test } from 'vitest'
import { randomFrom } from '../../bench/catalogue/random.ts'
import { placeInAbout, tailWord, tailWordsIn, wordAt } from '../../bench/catalogue/tail.ts'

const draw = (count: number) => {
  const random = randomFrom(7)
  return Array.from({ length: count }, () => tailWord(random))
}

test('the words that are drawn are the same for the same seed', () => {
  expect(draw(50)).toEqual(draw(50))
})

test('no two places have the same word', () => {
  expect(new Set(Array.from({ length: 50_000 }, (_, place) => wordAt(place))).size).toBe(50_000)
})

test.each([10, 100, 1_000])('a word that about %i texts hold is found without counting all words', (texts) => {
  const words = draw(200_000)
  const word = wordAt(placeInAbout(texts, words.length))
  const found = words.filter((each) => each === word).length
  expect(found).toBeGreaterThan(texts / 2)
  expect(found).toBeLessThan(texts * 2)
})

test('the vocabulary grows more slowly than the text, and never stops', () => {
  const words = draw(80_000)
  const growth = new Set(words).size / new Set(words.slice(0, 10_000)).size
  // Heaps' law with an exponent of two thirds: eight times the text, four times the words.
  expect(growth).toBeGreaterThan(3.5)
  expect(growth).toBeLessThan(4.5)
})

test('an invented word is known in a text', () => {
  const word = wordAt(12_345)
  expect(tailWordsIn(`On ${word} books, a book of ${word.toUpperCase()}.`)).toEqual([word, word])
})
