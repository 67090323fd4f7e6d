import { expect, test } from 'vitest'
import { parsePlaces, placeKey } from '@/lib/programs/place'

test('the programs that values name are read in their order, each once, and no more than asked', () => {
  const { places, refused } = parsePlaces(['a/x', '', 'a/x', 'A/B', 'a/b/c', 'b/y', 'c/z', '../..'], 2)
  expect(places.map(placeKey)).toEqual(['a/x', 'b/y'])
  expect(refused).toEqual([
    { value: 'a/x', why: 'twice' },
    { value: 'A/B', why: 'no place' },
    { value: 'a/b/c', why: 'no place' },
    { value: 'c/z', why: 'too many' },
    { value: '../..', why: 'no place' },
  ])
})
