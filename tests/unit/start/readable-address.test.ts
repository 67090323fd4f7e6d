import { parseReqUrl } from 'next/dist/lib/url'
import { expect, test } from 'vitest'
import { readableAddress } from '@/scripts/start/readable-address.mjs'

test.each(['/programs', '/programs?q=a+b&topic=archives#x', '/api/v1/programs?q=%ff&q=?', '/x?proto=1&__proto=2'])(
  '%s is read as it is',
  (url) => {
    expect(readableAddress(url)).toBe(url)
  },
)

test('a path of the API that is no text is one at which there is nothing', () => {
  expect(readableAddress('/api/v1/%ff?q=a')).toBe('/api/nothing')
})

test.each([
  ['/programs.csv?__proto__=1', [['__proto__ ', '1']]],
  [
    '/programs.csv?topic=a&%5F_pr%6fto__=%31&q=b',
    [
      ['topic', 'a'],
      ['__proto__ ', '1'],
      ['q', 'b'],
    ],
  ],
  ['/programs.csv?__proto__', [['__proto__ ', '']]],
  ['/programs.csv?__proto__=1&__proto__=2', [['__proto__ ', ['1', '2']]]],
])('what %s asks for is left after Next has read it', (url, given) => {
  expect(Object.entries(parseReqUrl(readableAddress(url))?.query ?? {})).toEqual(given)
})
