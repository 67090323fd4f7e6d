import { expect, test } from 'vitest'
import { piecesOf } from '@/components/prose/text'

test('a paragraph is split at its links', () => {
  expect(piecesOf('See [the data](/data) and [CC BY](https://example.org/by).')).toEqual([
    { words: 'See ' },
    { words: 'the data', href: '/data' },
    { words: ' and ' },
    { words: 'CC BY', href: 'https://example.org/by' },
    { words: '.' },
  ])
})

test('brackets that make no link stay as they are', () => {
  expect(piecesOf('34 CFR 668.14(b)(32) [sic] (1)')).toEqual([{ words: '34 CFR 668.14(b)(32) [sic] (1)' }])
})
