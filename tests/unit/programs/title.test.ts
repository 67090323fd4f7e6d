import { expect, test } from 'vitest'
import { headTitleOf, titleOf } from '@/lib/programs/title'

const program = (name: string, institution: string) => ({ name, institution: { name: institution } })
const LONG = 'Professional Certificate in Critical Librarianship, Activism, and Justice'

test('what tells a program from its namesakes stands where no search engine cuts it off', () => {
  expect(titleOf(program('Archives', 'North College'), 'Fully online')).toBe('Archives (Fully online), North College')
  expect(titleOf(program('Archives', 'North College'))).toBe('Archives, North College')
})

test('a long title has the initials of the institution, where its name gives them', () => {
  expect(headTitleOf(program(LONG, 'California Rare Book School (CalRBS)'))).toBe(`${LONG}, CalRBS`)
  expect(headTitleOf(program(LONG, 'California Rare Book School'))).toBe(`${LONG}, California Rare Book School`)
})

test('a place in brackets is no short form, and a short title needs none', () => {
  const clarion = program(LONG, 'Pennsylvania Western University (Clarion)')
  expect(headTitleOf(clarion)).toBe(titleOf(clarion))
  expect(headTitleOf(program('Archives', 'California Rare Book School (CalRBS)'))).toContain('California')
})
