import { expect, test } from 'vitest'
import { standingOf } from '@/lib/programs/deadline'

const today = '2026-11-22'

test.each([
  ['Fall 2027', 'March 2, 2027', '2027-03-02', 'ahead'],
  ['Fall 2026', 'November 22, 2026', '2026-11-22', 'ahead'],
  ['Fall 2015', 'March 2, 2015', '2015-03-02', 'past'],
  ['Spring', 'Spring 2016 cycle: opened 1 August 2015, closed 1 December 2015', null, 'past'],
  ['2013 admission', 'February 15 (international applicants)', null, 'past'],
  ['Winter 2026 (January)', 'October 31, 2025 (portal opens May 1, 2025)', null, 'past'],
  ['2024-25', 'in spring', null, 'past'],
  ['2025–2026', 'in spring', null, 'open'],
  ['2024–2027', 'in spring', null, 'open'],
  ['1998/99', 'in spring', null, 'past'],
  ['1999-00', 'in spring', null, 'past'],
  ['Spring', '2027-01-15 to 2027-02-01', null, 'open'],
  ['Spring', '2025-26-01', null, 'past'],
  ['Spring', '2026/11', null, 'open'],
  ['Fall', 'April 15', null, 'yearless'],
  ['Any', 'Rolling admissions', null, 'open'],
])('a deadline for %s, "%s" (%s), is %s', (term, dateText, date, standing) => {
  expect(standingOf({ term, dateText, date }, today)).toBe(standing)
})
