import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { askFrom } from '../support/client.ts'
import { freshDatabase } from '../support/database.ts'
import { deskRecords } from '../support/desk-records.ts'
import { testSecret } from '../support/secret.ts'

vi.mock('@/lib/auth/guard', () => ({ requireEditor: async () => ({ id: 1, role: 'editor' }) }))

type Admin = typeof import('@/lib/suggestions/admin')
type Send = typeof import('@/lib/suggestions/send')
type Stamp = typeof import('@/lib/suggestions/form-age')
type Queries = typeof import('@/lib/suggestions/queries')
let [admin, stampForm, sendSuggestion, getSuggestion, sql] = [] as unknown as [
  Admin,
  Stamp['stampForm'],
  Send['sendSuggestion'],
  Queries['getSuggestion'],
  (text: string) => Promise<{ rows: Record<string, unknown>[] }>,
]

beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret
  process.env.DATABASE_URL = await freshDatabase()
  const { db, pool } = await import('@/lib/db')
  admin = await import('@/lib/suggestions/admin')
  ;({ stampForm } = await import('@/lib/suggestions/form-age'))
  ;({ sendSuggestion } = await import('@/lib/suggestions/send'))
  ;({ getSuggestion } = await import('@/lib/suggestions/queries'))
  sql = (text) => pool.query(text)
  await sql(`${deskRecords}; INSERT INTO "user" (id, email, name) VALUES (1, 'e@example.org', 'Eddie Editor')`)
  return () => db.$disconnect()
})
beforeEach(async () => {
  await sql('TRUNCATE suggestion, throttle')
})

const place = { institution: 'north-college', program: 'maps' }
const MINUTE = 60_000

function send(fields: Record<string, string> = {}, at = place) {
  const form = { message: 'It costs $7,000 now.', field: 'tuition', made: stampForm(Date.now() - MINUTE), ...fields }
  return sendSuggestion(at, new URLSearchParams(form))
}

async function sent(message: string, at = place): Promise<string> {
  const answer = await send({ message }, at)
  if (!('reference' in answer)) throw new Error(`It was not taken: ${answer.reason}`)
  return answer.reference
}

test('a suggestion is kept with what it says, and nothing of who sent it', async () => {
  const reference = await sent('  One\r\nline\0 more.  ')
  const { rows } = await sql('SELECT * FROM suggestion')
  expect(rows).toEqual([
    expect.objectContaining({ reference, field: 'tuition', message: 'One\nline  more.', source_url: null }),
  ])
  expect(Object.keys(rows[0] ?? {}).filter((name) => /ip|address|agent|cookie|reader/.test(name))).toEqual([])
  const { rows: counts } = await sql('SELECT key FROM throttle')
  expect(JSON.stringify(counts)).not.toMatch(/127|unknown/)
})

test('what a fact should say is kept as it was written, where it can be one of its values', async () => {
  await send({ field: 'credits_min', value: ' 15 ' })
  await send({ field: 'requires_mlis', value: 'yes' })
  await send({ field: 'tuition', value: '$7,000' })
  const { rows } = await sql('SELECT suggested_value FROM suggestion ORDER BY id')
  expect(rows.map((row) => row.suggested_value)).toEqual(['15', 'yes', '$7,000'])
  expect(await send({ field: 'credits_min', value: 'fifteen' })).toMatchObject({ reason: null })
  expect(await send({ field: 'credential_type', value: 'A diploma' })).toMatchObject({ reason: null })
  expect(await send({ field: 'outcomes', value: 'a'.repeat(1_001) })).toMatchObject({ reason: null })
})

const DAYS = 86_400_000

test.each<[string, () => Record<string, string>, object]>([
  ['empty', () => ({ message: ' \n ' }), { reason: null }],
  ['too long', () => ({ message: 'a'.repeat(2_001) }), { reason: null }],
  ['with an address that is none', () => ({ source: 'javascript:alert(1)' }), { reason: null }],
  ['with a password in its address', () => ({ source: 'https://me:x@a.example/' }), { reason: null }],
  ['with the trap filled in', () => ({ website: 'https://spam.example' }), { reason: 'again' }],
  ['sent at once', () => ({ made: stampForm(Date.now()) }), { reason: 'again' }],
  ['from a form of last week', () => ({ made: stampForm(Date.now() - 7 * DAYS) }), { reason: 'again' }],
  ['with a stamp of its own', () => ({ made: `${Date.now() - MINUTE}.${'a'.repeat(43)}` }), { reason: 'again' }],
  ['without a stamp', () => ({ made: '' }), { reason: 'again' }],
])('one that is %s is not kept, and what was typed comes back', async (_, fields, refusal) => {
  expect(await send(fields())).toMatchObject(refusal)
  expect((await sql('SELECT * FROM suggestion')).rows).toEqual([])
})

test('one about a program that is not public is not kept', async () => {
  expect(await send({}, { ...place, program: 'no-such' })).toMatchObject({ reason: 'gone' })
})

test('a field that there is not is something else, and an address without its scheme gets one', async () => {
  await send({ field: '__proto__', source: ' north.example/fees ' })
  expect((await sql('SELECT field, source_url FROM suggestion')).rows).toEqual([
    { field: null, source_url: 'https://north.example/fees' },
  ])
})

test('twenty a day come from one network, however many are sent at once', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => send()))
  expect(answers.filter((answer) => 'reference' in answer)).toHaveLength(20)
  expect(answers.filter((answer) => 'reason' in answer && answer.reason === 'often')).toHaveLength(10)
})

test('one customer with many IPv6 networks does not use up what everybody may send', async () => {
  const from = (i: number) => askFrom(`2001:db8:1:${i.toString(16)}::1`, () => send())
  const answers = await Promise.all(Array.from({ length: 70 }, (_, i) => from(i)))
  expect(answers.filter((answer) => 'reference' in answer)).toHaveLength(60)
  expect(await askFrom('2001:db8:2::1', () => send())).toHaveProperty('reference')
})

test('one that was accepted says so, once', async () => {
  const reference = await sent('A')
  expect(await admin.acceptSuggestion(reference)).toBe(true)
  expect(await admin.declineSuggestion(reference, 'No.')).toBe(false)
  expect(await getSuggestion(reference)).toMatchObject({ status: 'accepted', answeredAt: expect.any(Date) })
})

test('one that was accepted is done once the record is published with other facts than before', async () => {
  const reference = await sent('A')
  const publish = (record: object) =>
    sql(`INSERT INTO revision (program_id, origin, record, published)
      SELECT id, 'editor', '${JSON.stringify(record)}', true FROM program WHERE slug = 'maps'`)
  const isDone = async () => (await getSuggestion(reference))?.fate.isDone
  await publish({ name: 'Maps' })
  await admin.acceptSuggestion(reference)
  expect(await isDone()).toBe(false)
  await publish({ name: 'Maps', checked_on: '2026-01-02' })
  expect(await isDone()).toBe(false)
  await publish({ name: 'Maps and globes', checked_on: '2026-01-02' })
  expect(await isDone()).toBe(true)
})

test('one that was declined gives the reason, and can be taken up again', async () => {
  const reference = await sent('A')
  await admin.declineSuggestion(reference, 'The page says otherwise.')
  expect(await getSuggestion(reference)).toMatchObject({ fate: { answer: 'The page says otherwise.' } })
  expect(await admin.reopenSuggestion(reference)).toBe(true)
  expect(await getSuggestion(reference)).toMatchObject({ status: 'waiting', answer: null, answeredAt: null })
})

test('those that were put together share their fate', async () => {
  const [first, second, third] = [await sent('A'), await sent('B'), await sent('C')]
  expect(await admin.mergeSuggestion(first, second)).toBe(true)
  expect(await admin.mergeSuggestion(second, third)).toBe(true)
  await admin.declineSuggestion(third, 'No page says so.')
  for (const reference of [first, second]) {
    expect(await getSuggestion(reference)).toMatchObject({
      status: 'merged',
      fate: { status: 'declined', answer: 'No page says so.' },
    })
    expect(JSON.stringify(await getSuggestion(reference))).not.toContain('"C"')
  }
})

test('two that are put together with each other at once do not both vanish', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [first, second] = [await sent('A'), await sent('B')]
    const done = await Promise.all([admin.mergeSuggestion(first, second), admin.mergeSuggestion(second, first)])
    expect(done.filter(Boolean)).toHaveLength(1)
    expect((await sql(`SELECT 1 FROM suggestion WHERE status = 'waiting'`)).rows).toHaveLength(round + 1)
  }
})

test('nothing is put together with itself, with another program’s, with one that was put away, or with nothing', async () => {
  const [first, second] = [await sent('A'), await sent('B')]
  const other = await sent('C', { ...place, program: 'archives' })
  for (const into of [first, other, 'nonsense', crypto.randomUUID()]) {
    expect(await admin.mergeSuggestion(first, into), into).toBe(false)
  }
  await admin.mergeSuggestion(first, second)
  expect(await admin.mergeSuggestion(second, first)).toBe(false)
})

test('a reference that is none finds nothing', async () => {
  for (const reference of ['', 'x', "' OR 1=1", '\0', crypto.randomUUID()]) {
    expect(await getSuggestion(reference)).toBeNull()
    expect(await admin.acceptSuggestion(reference)).toBe(false)
  }
})
