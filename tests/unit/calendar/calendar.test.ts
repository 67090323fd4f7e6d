import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarProgram, calendarOf } from '@/lib/calendar/calendar'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'

const TODAY = '2026-11-22'

const program: CalendarProgram = {
  slug: 'archives',
  name: 'Archives; records, and “more”',
  institution: { slug: 'ecole', name: 'École des Chartes' },
  deadlines: [
    { term: 'Fall 2027', dateText: 'March 2, 2027; no later', date: '2027-03-02' },
    { term: 'Fall 2027', dateText: 'June 30, 2027, if places remain', date: '2027-06-30' },
    { term: 'Spring', dateText: 'November 1', date: null },
  ],
  sources: [{ title: 'Apply', url: 'https://example.edu/apply?a=1,2;3', asOfText: '2026-27' }],
  updatedAt: new Date('2026-11-20T10:00:00Z'),
  revisions: 3,
}

describe('a calendar of deadlines', () => {
  const text = calendarOf([program], 'Deadlines', 'https://certificates.example.org', TODAY) ?? ''
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')

  test('has one whole day for each exact date, and none for a vague one', () => {
    const starts = events.map((event) => event.getFirstProperty('dtstart'))
    expect(starts.map((start) => [start?.type, String(start?.getFirstValue())])).toEqual([
      ['date', '2027-03-02'],
      ['date', '2027-06-30'],
    ])
  })

  test("says the school's words, the page that states them, and where the program is", () => {
    const [first] = events
    expect(first?.getFirstPropertyValue('summary')).toBe('Apply: Archives; records, and “more”, École des Chartes')
    expect(first?.getFirstPropertyValue('description')).toBe(
      [
        'As the school words it, for Fall 2027: “March 2, 2027; no later”',
        'Source: Apply (2026-27)',
        'https://example.edu/apply?a=1,2;3',
        'Ask the school before you rely on it.',
      ].join('\n'),
    )
    expect(first?.getFirstPropertyValue('url')).toBe('https://certificates.example.org/programs/ecole/archives')
  })

  test('names an event alike each time, so that a calendar moves what it has', () => {
    const moved = {
      ...program,
      deadlines: program.deadlines.map((each) => ({ ...each, date: each.date && '2027-04-01' })),
    }
    const uids = (some: string) =>
      new ICAL.Component(ICAL.parse(some))
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('uid'))
    expect(uids(text)).toEqual([
      'ecole.archives.fall-2027@certificates.example.org',
      'ecole.archives.fall-2027.2@certificates.example.org',
    ])
    expect(uids(calendarOf([moved], 'Deadlines', 'https://certificates.example.org', TODAY) ?? '')).toEqual(uids(text))
    expect(calendarOf([program], 'Deadlines', 'https://certificates.example.org', TODAY)).toBe(text)
  })

  test('tells when its record changed last, and how often', () => {
    const [first] = events
    expect(first?.getFirstPropertyValue('sequence')).toBe(3)
    expect(String(first?.getFirstPropertyValue('last-modified'))).toBe('2026-11-20T10:00:00Z')
    expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T10:00:00Z')
  })

  test('says of a day that is past that it is, on the day after and not on the day itself', () => {
    const summaryOn = (today: string) =>
      new ICAL.Component(ICAL.parse(calendarOf([program], 'Deadlines', 'https://a.example', today) ?? ''))
        .getFirstSubcomponent('vevent')
        ?.getFirstPropertyValue('summary')
    expect(summaryOn('2027-03-02')).toMatch(/^Apply: Archives/)
    expect(summaryOn('2027-03-03')).toMatch(/^Past: apply: Archives/)
  })

  test('keeps to the format: every line ends in CRLF, the last one too, and has 75 bytes at most', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    const lines = text.split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) {
      expect(line).not.toBe('')
      expect(line).not.toMatch(/[\r\n]/)
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
  })

  test('is none where no date is exact: the format asks for an event', () => {
    expect(
      calendarOf([{ ...program, deadlines: program.deadlines.slice(2) }], 'Deadlines', 'https://a.example', TODAY),
    ).toBeNull()
  })
})

test("every program of the catalogue makes a calendar that a strict parser reads back, with the school's words whole", async () => {
  const read = await readCatalogue('prisma/data')
  if (!read.ok) throw new Error('The catalogue is unsound.')
  for (const [key, { name, admission, sources }] of read.catalogue.programs) {
    const [institution = '', slug = ''] = key.split('/')
    const deadlines = [...admission.application_deadlines, { term: 'Any', date_text: 'some day' }].map(
      ({ term, date_text }) => ({
        term,
        dateText: date_text,
        date: '2027-03-02',
      }),
    )
    const stating = sources.map(({ url, title, as_of }) => ({ url, title, asOfText: as_of }))
    const one = {
      ...program,
      slug,
      name,
      institution: { slug: institution, name: 'École' },
      deadlines,
      sources: stating,
    }
    const events = new ICAL.Component(
      ICAL.parse(calendarOf([one], 'Deadlines', 'https://a.example', TODAY) ?? ''),
    ).getAllSubcomponents('vevent')
    expect(events.map((event) => String(event.getFirstPropertyValue('description')).split('”\n')[0])).toEqual(
      deadlines.map(({ term, dateText }) => `As the school words it, for ${term}: “${dateText}`),
    )
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length)
  }
})
