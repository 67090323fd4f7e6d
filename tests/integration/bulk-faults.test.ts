import { beforeEach, expect, test } from 'vitest'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { columnNames } from '../../lib/import-export/sheet/columns.ts'
import { bulkOn, checked, csvOf, sheetOf } from '../support/bulk.ts'
import { smallCatalogue } from '../support/catalogue.ts'
import { freshDatabase } from '../support/database.ts'
import { connect, everything, load } from '../support/loader.ts'

let db: PrismaClient
let bulk: Awaited<ReturnType<typeof bulkOn>>

beforeEach(async () => {
  const url = await freshDatabase()
  db = connect(url)
  await load(smallCatalogue(), db)
  bulk = await bulkOn(url)
})

/** A kind of fault each: the column, what is written there, and what the answer says. */
const wrong: [column: string, value: string, said: RegExp][] = [
  ['institution', '', /is empty: it must be the slug of an institution/],
  ['institution', 'nowhere', /is no institution here/],
  ['program', '', /is empty: it must be the slug of a program/],
  ['program', 'Not A Slug', /small letters and digits/],
  ['name', '', /is missing/],
  ['name', 'two\nlines', /line break/],
  ['credential_type', 'diploma', /must be one of post_masters_certificate/],
  ['status', 'open', /must be one of active, unknown, discontinued/],
  ['summary', 'x'.repeat(5001), /longer than 5,000/],
  ['url', 'example.edu', /web address/],
  ['topics', 'archives\nno-such-topic', /is no topic of the vocabulary \(line 2/],
  ['topics', 'archives\narchives', /has the same slug/],
  ['delivery', 'by_mail', /must be one of online/],
  ['fully_online', 'maybe', /must be yes, no/],
  ['minimum_gpa', '4.5', /must be at most 4/],
  ['minimum_gpa', '3,25', /must be a number such as/],
  ['credits_min', '30', /is more than credits_max/],
  ['credits_max', '-3', /must be more than 0/],
  ['courses_required', '2.5', /must be a number|whole number/],
  ['duration_months_max', '$12', /must be a number such as/],
  ['launched_year', '1066', /not a plausible year/],
  ['application_deadlines', 'Fall, February 28', /must be a name, a colon and a value \(line 1/],
  ['application_deadlines', 'term: Fall', /date_text is missing \(line 1/],
  ['pathways', 'name: ???', /name needs a Latin letter/],
  ['pathways', 'name: A | name: B', /stands twice/],
  ['tuition', 'basis: per_moon | amount: 3 | currency: USD | residency: any | mode: any', /basis must be one of/],
  ['tuition', 'basis: fee | amount: much | currency: USD | residency: any | mode: any', /amount must be a number/],
  ['tuition', 'basis: fee | amount: 1.234 | currency: USD | residency: any | mode: any', /more digits than USD/],
  ['tuition', 'basis: fee | amount: 1 | currency: usd | residency: any | mode: any', /currency code/],
  ['tuition', 'basis: fee | price: 1', /is none of the parts basis, amount/],
  ['funding', 'name: X | kind: loan', /kind must be one of/],
  ['checked_on', '3/31/2025', /must be a day such as 2025-03-31/],
  ['checked_on', '2999-01-01', /lies in the future/],
  ['absent', 'tuition: none', /says that there is none, beside a value/],
  ['absent', 'colour: none', /not a known key|must be one of/],
  ['checked', 'name', /must be a name, a colon and a value/],
  ['sources', 'url: https://example.org | supports: colours', /must be one of/],
  ['sources', 'url: https://example.org', /supports is empty/],
  ['experiences', 'person: P | role: R | stage: graduate | pathway: None | source_url: https://x.org', /is no pathway/],
  ['experiences', 'person: P | role: R | stage: alumna | source_url: https://x.org', /stage must be one of/],
]

test('40 kinds of fault are all told at once, each with its row, column and value, and nothing is changed', async () => {
  const [first] = await sheetOf(db)
  if (!first) expect.fail('there is no program')
  expect(wrong).toHaveLength(40)
  const rows = wrong.map(([column, value], place) => new Map([...first, ['program', `p-${place}`], [column, value]]))
  const before = await everything(db)
  const { planId, plan, faults } = await checked(bulk, db, csvOf(rows))
  expect(plan.status).toBe('faulty')
  for (const [place, [column, value, said]] of wrong.entries()) {
    const own = faults.filter(({ row }) => row === place + 2)
    expect(own, `${column} = ${value}`).toContainEqual(
      expect.objectContaining({ column, reason: expect.stringMatching(said) }),
    )
    expect(own.every((fault) => fault.value !== '' || value === '' || /missing|empty/.test(fault.reason))).toBe(true)
  }
  expect(await bulk.apply({ planId, userId: null, waiting: 'leave', archive: null })).toEqual({ outcome: 'not ready' })
  await db.importPlan.deleteMany()
  expect(await everything(db)).toEqual(before)
})

test('a messy file is answered with the faults of all its rows, those after a stray quote too', async () => {
  const [first] = await sheetOf(db)
  const cells = (changes: Record<string, string>) =>
    [...columnNames.map((name) => quoted(changes[name] ?? first?.get(name) ?? '')), '', ''].join(',')
  const file = [
    [...columnNames, 'colour', 'name', ''].join(','),
    cells({ program: 'a' }),
    '',
    cells({ program: 'a' }),
    `${cells({ program: 'b', minimum_gpa: 'high' })},,surplus`,
    'north-college,c',
    cells({ program: 'd' }).replace('"A certificate."', 'A "certificate".'),
    cells({ program: 'e' }).replace('"A certificate."', '"A certificate".'),
    `${cells({ program: 'f' })}"open`,
    cells({ program: 'g', minimum_gpa: 'high' }),
    `${cells({ program: 'h' })}"open`,
    'north-college,archives-certificate',
  ].join('\n')
  const { faults } = await checked(bulk, db, file)
  const told = faults.map(({ row, column, reason }) => `${row} ${column} ${reason}`)
  for (const [place, said] of [
    /^1 AM is no column/,
    /^1 AN is there already, as column C$/,
    /^4 program stands in row 2 already$/,
    /^5 {2}has 42 cells, and the first line names 40 columns: a cell with/,
    /^5 minimum_gpa must be a number/,
    /^6 {2}has 2 cells, and the first line names 40 columns$/,
    /^6 name is missing$/,
    /^6 credential_type is missing$/,
    /^6 status is missing$/,
    /^6 summary is missing$/,
    /^7 summary has a quote in its middle/,
    /^8 summary goes on after the quote/,
    /^9 AN begins with a quote that nothing ends$/,
    /^10 minimum_gpa must be a number/,
    /^11 AN begins with a quote that nothing ends$/,
    /^12 {2}has 2 cells, and the first line names 40 columns$/,
  ].entries()) {
    expect(told[place]).toMatch(said)
  }
  expect(told).toHaveLength(16)
})

test('a column that rows need is told with the faults of all rows, and a file that is no table in one sentence', async () => {
  const { faults } = await checked(
    bulk,
    db,
    'institution,programme,summary\nnorth-college,a,A "short" one.\nnorth-college,b,3\n',
  )
  expect(faults.map(({ row, column, reason }) => `${row} ${column} ${reason}`)).toEqual([
    expect.stringMatching(/^1 B is no column; did you mean program\?$/),
    expect.stringMatching(/^1 program is missing from the first line/),
    expect.stringMatching(/^2 summary has a quote in its middle/),
  ])
  const png = await checked(bulk, db, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  expect(png.faults).toMatchObject([
    { row: 1, reason: expect.stringMatching(/^names no column: the file is no table/) },
  ])
})

test('a separator that no quotes enclose is the first fault of its row', async () => {
  const header = 'institution,program,summary,minimum_gpa,prerequisites'
  const { faults } = await checked(bulk, db, `${header}\nnorth-college,archives-certificate,Records, and care,3,\n`)
  expect(faults[0]).toMatchObject({
    row: 2,
    reason: expect.stringMatching(/^has 6 cells, and the first line names 5 columns: a cell/),
  })
})

test('two encodings in one file are told by the cells that are in the other one', async () => {
  const file = csvOf((await sheetOf(db)).map((row) => new Map([...row, ['name', 'Université']])))
  const [utf8, windows] = [Buffer.from(file), Buffer.from(file.slice(1), 'latin1')]
  const lines = (bytes: Buffer) => bytes.toString('binary').split('\r\n')
  const mixed = Buffer.from([...lines(windows).slice(0, 2), ...lines(utf8).slice(2)].join('\r\n'), 'binary')
  const first = await checked(bulk, db, mixed)
  expect(first.plan.encoding).toBe('windows-1252')
  expect(first.faults).toMatchObject([
    { row: 3, column: 'name', reason: expect.stringContaining('it must be Université') },
  ])
  const second = await checked(bulk, db, mixed, { encoding: 'utf-8' })
  expect(second.faults).toMatchObject([{ row: 2, column: 'name', reason: expect.stringContaining('cannot be read') }])
})

const signs = 'Université “de” Montréal'

test.each([
  ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['UTF-8 without', (text: string) => Buffer.from(text), 'utf-8'],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
  ['UTF-16, the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
  [
    'Windows-1252',
    (text: string) => Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1'),
    'windows-1252',
  ],
])('%s is recognized, with any separator', async (_, encode, encoding) => {
  for (const separator of [',', ';', '\t']) {
    const line = (cells: string[]) => cells.join(separator)
    const file = [
      line(['institution', 'program', 'name']),
      line(['north-college', 'archives-certificate', signs]),
    ].join('\r\n')
    const { planId, plan, faults } = await checked(bulk, db, encode(file))
    expect(faults).toEqual([])
    expect(plan).toMatchObject({ encoding, separator, changed: 1 })
    expect(await db.importRow.findFirst({ where: { planId } })).toMatchObject({ after: { name: signs } })
  }
})

test('what is no table at all is refused in words', async () => {
  await expect(checked(bulk, db, Buffer.from('PK\u0003\u0004rest'))).rejects.toThrow('spreadsheet')
  await expect(checked(bulk, db, '')).rejects.toThrow('empty')
  expect((await checked(bulk, db, 'a,b\n1,2\n')).faults.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('the file is no table'),
  )
  const broken = await checked(bulk, db, '[{"institution": "north-college",]')
  expect(broken.faults.at(-1)).toMatchObject({ reason: 'ends before its list does' })
  expect((await checked(bulk, db, '[{"institution": "north-college", "colour": 1}] x')).faults).not.toEqual([])
})

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
