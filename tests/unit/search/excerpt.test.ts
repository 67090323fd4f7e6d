import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '@/lib/search/finding/excerpt'

/** "a [b] c", with what is marked in brackets. */
const pieces = (text: string) =>
  text
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((piece) => ({ piece: piece.replace(/^\[|\]$/g, ''), marked: piece.startsWith('[') }))
const written = (text: string) =>
  excerpt(pieces(text))
    .map(({ piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('')

const filler = (count: number) => Array.from({ length: count }, (_, each) => `w${each}`).join(' ')

describe('the part of a text that says why a program was found', () => {
  test('is all of a short text', () => {
    expect(written('[Metadata] and [cataloging]')).toBe('[Metadata] and [cataloging]')
  })

  test('is a part of a long one, and says where it goes on', () => {
    expect(written(`${filler(30)} [archives] ${filler(30)}`)).toMatch(/^… w26 w27 w28 w29 \[archives\] w0 .* w10 …$/)
  })

  test('begins and ends where the text does', () => {
    expect(written(`[archives] ${filler(30)}`)).toMatch(/^\[archives\] w0 .* …$/)
    expect(written(`${filler(30)} [archives].`)).toMatch(/^… w\d+ .* \[archives\]\.$/)
  })

  test('is where the most words of the search stand together', () => {
    expect(written(`[digital] ${filler(30)} [digital] [archives] ${filler(30)}`)).toContain('[digital] [archives]')
  })

  test('is never more than a line or two, and holds a mark where the text has one', () => {
    const word = fc.constantFrom('of', 'a', 'library,', '[archives]', '[digital]', '—')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const [text, shown] = [words.join(' '), written(words.join(' '))]
        expect(shown.split(/\s+/).length).toBeLessThanOrEqual(20)
        expect(shown.includes('[')).toBe(text.includes('['))
        expect(text).toContain(shown.replace(/^… |…$/g, ''))
      }),
    )
  })
})
