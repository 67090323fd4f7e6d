import { expect, test } from 'vitest'
import { droppedOf } from '@/lib/programs/dropped'
import { parsePlaces } from '@/lib/programs/place'

test('what an address names in vain is told with why, each once', () => {
  const { refused } = parsePlaces(['a/b', '<b>', 'a/b', '<b>', 'a/b', 'c/d'], 1)
  expect(droppedOf(refused, 'the list is full')).toEqual([
    { value: '<b>', reason: 'it is no program’s address' },
    { value: 'a/b', reason: 'it is named twice' },
    { value: 'c/d', reason: 'the list is full' },
  ])
})

test('values of any length are shown in part', () => {
  const [{ value } = { value: '' }] = droppedOf([{ value: 'a'.repeat(9_000), why: 'no place' }], '')
  expect(value).toHaveLength(80)
})
