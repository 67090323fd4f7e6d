import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinCourse, splitCourse } from '../../../lib/import-export/course-text.ts'

test.each([
  ['ILS 685 Field Project (required)', 'ILS 685 Field Project', 'required', null],
  ['LBSCI 739 Literature (core)', 'LBSCI 739 Literature', 'required', 'core'],
  ['LIS 580 British Studies (elective)', 'LIS 580 British Studies', 'elective', null],
  ['LIS 4101 Collections (option)', 'LIS 4101 Collections', 'elective', 'option'],
  ['LIS 7504 Preservation (one of three options)', 'LIS 7504 Preservation', 'elective', 'one of three options'],
  ['LIS 448 Stewardship (required, first semester)', 'LIS 448 Stewardship', 'required', 'first semester'],
  ['Seminar (core, fall)', 'Seminar', 'required', 'core, fall'],
])('"%s" says what is required', (text, title, requirement, note) => {
  expect(splitCourse(text)).toEqual({ title, requirement, note })
})

test.each([
  'Internship (6 units)',
  'LIS 732 Introduction to Critical Race Information Theory (CRIT)',
  'One elective (ILS 571 Methods or ILS 541 Leadership recommended)',
  'URBPLAN 792 Using Geographic Information Systems (GIS) for Planning',
  '(required)',
])('"%s" stays one title', (text) => {
  expect(splitCourse(text)).toEqual({ title: text, requirement: null, note: null })
})

test('any text is restored exactly', () => {
  const words = fc.constantFrom(
    'required',
    'core',
    'elective',
    'option',
    'one of two choices',
    ', ',
    ',',
    ' ',
    '(',
    ')',
    'A',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(joinCourse(splitCourse(text))).toBe(text)
      },
    ),
  )
})
