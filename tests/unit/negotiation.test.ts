import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedInsteadOfPage } from '@/lib/negotiation.mjs'

const PROGRAM = '/programs/north-college/archives-certificate'
const asked = (accept: string | undefined) => askedInsteadOfPage(PROGRAM, accept)

describe('at the address of a program', () => {
  test.each([
    ['nothing', undefined],
    ['anything', '*/*'],
    ['what Firefox asks for', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    [
      'what Chromium asks for',
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
    ],
    ['a format that there is not', 'text/turtle'],
    ['data less than the page', 'application/ld+json;q=0.5, text/html'],
    ['no data at all', 'application/ld+json;q=0, */*;q=0.1'],
    ['an empty wish', ''],
  ])('%s leads to the page', (_, accept) => {
    expect(asked(accept)).toBeNull()
  })

  test.each([
    ['application/ld+json', 'ctdl'],
    ['application/ld+json, application/json', 'ctdl'],
    ['application/ld+json;q=0.9, text/html;q=0.8', 'ctdl'],
    ['APPLICATION/LD+JSON', 'ctdl'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded", */*;q=0.1', 'ctdl'],
    ['application/json', 'record'],
    ['application/json, text/plain, */*', 'record'],
  ])('%s leads to data', (accept, expected) => {
    expect(asked(accept)).toBe(expected)
  })

  test('any header at all is answered', () => {
    const piece = fc.constantFrom(
      'application/',
      'ld+json',
      ';q=',
      ';profile="',
      '"',
      ',',
      '/',
      '*',
      '0.',
      'é',
      '\\',
      ' ',
      '=',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (accept) => {
          expect([null, 'ctdl', 'record']).toContain(asked(accept))
        },
      ),
    )
    expect(asked(`${'application/ld+json;profile="'.repeat(2_000)}`)).toBeNull()
  })
})

test.each(['/', '/programs', '/programs/north-college', `${PROGRAM}/case`, '/institutions/a', '/topics/a'])(
  'there is nothing but the page at %s',
  (path) => {
    expect(askedInsteadOfPage(path, 'application/ld+json')).toBeNull()
  },
)
