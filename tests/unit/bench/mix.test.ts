import { expect, test } from 'vitest'
import { mixOf } from '../../bench/play/mix.ts'

const mix = mixOf({
  wordIn: { 1: 'bafibedok', 10: 'gasimutuk', 100: 'lorevanik', 1000: 'zupadijek' },
  institution: 'lorevanik-college',
  region: 'New Brunswick',
})

test('the mix is 60 different requests of the list of programs', () => {
  expect(new Set(mix.map(({ path }) => path)).size).toBe(60)
  expect(mix.every(({ path }) => /^\/programs(\?\S+)?$/.test(path))).toBe(true)
})

test('no kind of question is more than a tenth of it', () => {
  const kinds = new Set(mix.map(({ kind }) => kind))
  const shares = [...kinds].map((kind) => mix.filter((question) => question.kind === kind).length / mix.length)
  expect(Math.max(...shares)).toBeLessThanOrEqual(0.1)
})
