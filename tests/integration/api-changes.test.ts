import { NextRequest } from 'next/server'
import { beforeAll, expect, test, vi } from 'vitest'
import type { ProgramList } from '@/lib/open-data/list-schema'
import { openRepository } from '../support/oai.ts'

// There is no cache of Next's to ask.
vi.mock('next/cache', () => ({ revalidateTag: () => {}, unstable_cache: (read: unknown) => read }))

let client: Awaited<ReturnType<typeof openRepository>>['client']
let get: (address: string, headers?: Record<string, string>) => Promise<Response>

beforeAll(async () => {
  const repository = await openRepository()
  client = repository.client
  const { GET } = await import('../../app/api/v1/programs/route.ts')
  get = (address, headers = {}) =>
    GET(new NextRequest(new URL(address, 'https://certificates.example.org'), { headers }), undefined)
  return repository.close
})

async function read(address: string): Promise<ProgramList> {
  const answer = await get(address)
  expect([address, answer.status]).toEqual([address, 200])
  return answer.json()
}

const CHANGES = '/api/v1/programs?updated_since=2000-01-01'
const setStatus = (status: string, ids: number[]) =>
  client.query(`UPDATE program SET editorial_status = $1 WHERE id = ANY ($2)`, [status, ids])

/** The ids of a list of changes, page by page; `between` is done before each page but the first. */
async function walk(address: string, between = async (_seen: number[]) => {}): Promise<number[]> {
  const ids: number[] = []
  for (let next: string | null = address; next; ) {
    const { data, links } = await read(next)
    ids.push(...data.map(({ id }) => id))
    next = links.next
    if (next) await between(ids)
  }
  return ids
}

const others = (...gone: number[]) => Array.from({ length: 191 }, (_, at) => at + 1).filter((id) => !gone.includes(id))

test('what changed is listed by its number, each program once, also what was discontinued', async () => {
  const { meta, links } = await read(CHANGES)
  expect(meta).toMatchObject({ total: 191, page: null, pages: null, reach: null })
  expect(links.prev).toBeNull()
  for (const size of [1, 50, 100]) expect([size, await walk(`${CHANGES}&per_page=${size}`)]).toEqual([size, others()])
})

test('a status that is asked for is kept to, on every page', async () => {
  const asked = `${CHANGES}&status=active&status=unknown&per_page=70`
  expect(await walk(asked)).toHaveLength(186)
  expect(await walk(`${CHANGES}&status=discontinued&per_page=2`)).toHaveLength(5)
})

test('no program is skipped where others are archived between two pages, and none comes twice', async () => {
  const archived: number[] = []
  const found = await walk(`${CHANGES}&per_page=20`, async (seen) => {
    // Of what was read already: by offsets, as many would be passed over.
    const gone = seen.filter((id) => !archived.includes(id)).slice(0, 3)
    archived.push(...gone)
    await setStatus('archived', gone)
  })
  await setStatus('published', archived)
  expect(archived.length).toBeGreaterThan(20)
  expect(found).toEqual(others())
})

test('what changes behind the page that is read comes with the next harvest, from the moment of the first page', async () => {
  const { meta } = await read(`${CHANGES}&per_page=100`)
  const write = () => client.query(`UPDATE program SET summary = summary || ' More.' WHERE id IN (5, 120)`)
  await walk(`${CHANGES}&per_page=100`, async () => void (await write()))
  expect(await walk(`/api/v1/programs?updated_since=${meta.as_of}`)).toEqual([5, 120])
})

test('who asks for the same changes again is told that they are unchanged, though asked later, until one changes', async () => {
  const address = `${CHANGES}&topic=archives`
  const first = await get(address)
  const before = (await first.json()).meta.as_of
  const known = { 'If-None-Match': first.headers.get('etag') ?? '' }
  expect((await read(address)).meta.as_of).not.toBe(before)
  expect((await get(address, known)).status).toBe(304)
  const { data } = await read(address)
  await client.query(`UPDATE program SET name = name || ' II' WHERE id = $1`, [data[0]?.id])
  expect((await get(address, known)).status).toBe(200)
})

test('what is archived is in no list, and is counted in none', async () => {
  await setStatus('archived', [9])
  expect((await read(CHANGES)).meta.total).toBe(190)
  expect(await walk(`${CHANGES}&per_page=100`)).toEqual(others(9))
  await setStatus('published', [9])
})

test('words and filters narrow what changed', async () => {
  const asked = 'topic=archives&q=archives&status=active&status=discontinued&status=unknown'
  const found = await walk(`/api/v1/programs?${asked}&per_page=100`)
  expect(found.length).toBeGreaterThan(7)
  expect(found.length).toBeLessThan(191)
  expect(await walk(`${CHANGES}&${asked}&per_page=7`)).toEqual(found.toSorted((one, other) => one - other))
})
