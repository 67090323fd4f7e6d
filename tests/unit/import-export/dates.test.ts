import { expect, test } from 'vitest'
import { academicYearFrom, exactDay, lastYear, yearsOf } from '../../../lib/import-export/dates.ts'

test.each([
  ['October 7, 2014', '2014-10-07'],
  ['2014-10-07', '2014-10-07'],
  ['1 April 2015', '2015-04-01'],
  ['Sept. 1, 2020', '2020-09-01'],
  ['February 28, 2025', '2025-02-28'],
  ['March 31, 2022 for the last start date shown (September 2022)', '2022-03-31'],
])('"%s" names one exact day', (text, day) => {
  expect(exactDay(text)).toBe(day)
})

test.each([
  'April 1',
  'April 2023',
  '2007-10',
  '2024-2025',
  'Fall 2013',
  'February 30, 2025',
  'December 11, 2020 (domestic); November 1, 2020 (international)',
  'March 3, 2025; April 1 for others',
  'October 31, 2025 (portal opens May 1, 2025)',
  '15 to 20 March 2025',
  'March 15-20, 2025',
  'Fall 2015 cycle: opened 1 February 2015, closed 1 April 2015',
  'Rolling review',
])('"%s" names no single day', (text) => {
  expect(exactDay(text)).toBeNull()
})

test.each([
  ['2024-25', 2025],
  ['2024–25', 2025],
  ['2024-2025', 2025],
  ['2008-09', 2009],
  ['1999-00', 2000],
  ['2007-10', 2007],
  ['2018-06', 2018],
  ['Fall 2013', 2013],
  ['2014-10-07', 2014],
  ['2008-09-15', 2008],
  ['October 7, 2014', 2014],
  ['Fall 2020-Summer 2021', 2021],
  ['Fall 2024 or Spring 2025', 2025],
  ['2021-2023', 2023],
])('the last year that "%s" names is %i', (text, year) => {
  expect(lastYear(text)).toBe(year)
})

test('a period of many years counts by its first, for it says how long something holds', () => {
  expect(lastYear('2022-2029 accreditation period')).toBe(2022)
})

test('a text without a year has none', () => {
  expect(lastYear('last spring')).toBeNull()
  expect(academicYearFrom('next year')).toBeNull()
})

test.each([
  ['2013-2014', 2013],
  ['2024-25', 2024],
  ['2013', 2013],
  ['Fall 2023', 2023],
  ['Spring 2023', 2022],
  ['Fall 2020-Summer 2021', 2020],
])('the academic year of "%s" begins in %i', (text, year) => {
  expect(academicYearFrom(text)).toBe(year)
})

test.each([
  ['2025–26', 2025, 2026],
  ['2025-2026', 2025, 2026],
  ['2025/26', 2025, 2026],
  ['1999-00', 1999, 2000],
  ['2013', 2013, 2013],
  ['Spring 2025', 2025, 2025],
  ['Fall 2020-Summer 2021', 2020, 2021],
  ['Academic year 2024 to 2025', 2024, 2025],
  ['2025-28', 2025, null],
  ['2026-2025', 2026, null],
  ['2025–', 2025, null],
  ['2025 and later', 2025, null],
  ['From Fall 2025', 2025, null],
])('"%s" touches the years %i to %s', (text, first, last) => {
  expect(yearsOf(text)).toEqual({ first, last })
})
