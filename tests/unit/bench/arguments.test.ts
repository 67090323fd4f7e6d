import { expect, test } from 'vitest'
import { readArguments } from '../../bench/arguments.ts'

test('without arguments, everything is measured at three sizes', () => {
  expect(readArguments([])).toEqual({
    sizes: [10_000, 100_000, 1_000_000],
    parts: ['catalogue', 'play', 'write', 'api', 'files'],
    fresh: false,
    asIs: false,
  })
})

test('sizes are read as people write them, and measured from the smallest on', () => {
  expect(readArguments(['1m', '10k', '10000', '2_000']).sizes).toEqual([2_000, 10_000, 1_000_000])
})

test('parts can be chosen', () => {
  expect(readArguments(['--only=play,write', '--as-is'])).toMatchObject({ parts: ['play', 'write'], asIs: true })
})

test.each(['many', '10', '--only=plays', '--quick'])('“%s” is refused with the way to say it', (argument) => {
  expect(() => readArguments([argument])).toThrow('npm run bench -- ')
})
