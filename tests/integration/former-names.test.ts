import { beforeAll, describe, expect, test, vi } from 'vitest'
import { openRepository, readAnswer } from '../support/oai.ts'

// Next's cache is not here.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

let { ask, client } = {} as Awaited<ReturnType<typeof openRepository>>

const WITHDRAWN = `
  UPDATE program SET editorial_status = 'archived' WHERE id = (
    SELECT min(program_id) FROM program_topic JOIN topic t ON t.id = topic_id WHERE t.slug = 'gis')`
/** A topic and an institution are called otherwise, twice; and a topic takes a name that another gave up. */
const RENAMED = `
  UPDATE topic SET slug = 'maps' WHERE slug = 'gis';
  UPDATE topic SET slug = 'geographic-information' WHERE slug = 'maps';
  UPDATE institution SET slug = 'dalhousie' WHERE slug = 'dalhousie-university';
  UPDATE topic SET slug = 'archival-work' WHERE slug = 'archives';
  UPDATE topic SET slug = 'archives' WHERE slug = 'rare-books'`

beforeAll(async () => {
  const repository = await openRepository()
  ;({ ask, client } = repository)
  await client.query(WITHDRAWN)
  await client.query(RENAMED)
  return repository.close
})

describe('a search that names a topic or an institution as it was called before', () => {
  test.each([
    ['topic=gis', 'topic=geographic-information'],
    ['topic=maps&topic=GIS', 'topic=geographic-information'],
    ['institution=dalhousie-university', 'institution=dalhousie'],
    [
      'topic=gis&institution=dalhousie-university&online=1',
      'topic=geographic-information&online=1&institution=dalhousie',
    ],
    ['topic=archives', 'topic=archives'],
  ])('%s is %s, to feeds, files and frames, and to the API', async (before, today) => {
    const { readAsked } = await import('@/lib/search/asked')
    const { queryOf, toQuery } = await import('@/lib/search/filters')
    const { getVocabulary } = await import('@/lib/search/vocabulary')
    const { readListQuery } = await import('@/lib/open-data/query')
    const given = new URLSearchParams(before)
    const asked = await readAsked(given, 'feed')
    expect([asked.refused, toQuery(asked.filters)]).toEqual([[], today])
    const read = readListQuery(given, await getVocabulary(queryOf(given)))
    expect('query' in read && toQuery(read.query.filters)).toBe(today)
  })

  test('is called by the name of today', async () => {
    const { readAsked } = await import('@/lib/search/asked')
    const { nameOf } = await import('@/lib/search/words')
    const { filters, vocabulary } = await readAsked(new URLSearchParams('institution=dalhousie-university'), 'frame')
    expect(nameOf(filters, vocabulary)).toContain('Dalhousie University')
  })

  test('asks the database no more where every name is of today', async () => {
    const { db } = await import('@/lib/db')
    const { getVocabulary } = await import('@/lib/search/vocabulary')
    const asked = vi.spyOn(db, '$queryRaw')
    const texts = async (query: Record<string, string>) => {
      asked.mockClear()
      await getVocabulary(query)
      return JSON.stringify(asked.mock.calls)
    }
    expect(await texts({ topic: 'geographic-information', institution: 'dalhousie' })).not.toContain('old_address')
    expect(await texts({ topic: 'gis' })).toContain('old_address')
    asked.mockRestore()
  })

  test('finds nothing by the name of what readers do not see', async () => {
    const { readAsked } = await import('@/lib/search/asked')
    await client.query(`UPDATE topic SET slug = 'unseen', editorial_status = 'draft' WHERE slug = 'storytelling'`)
    const { refused } = await readAsked(new URLSearchParams('topic=storytelling&topic=unseen'), 'feed')
    expect(refused).toHaveLength(2)
  })
})

test('what is no slug is not looked for, whatever it is', async () => {
  const { todayOf } = await import('@/lib/search/former-names')
  expect(await todayOf('topic', ['', '\0', '\ud800', '%', 'a/b', '__proto__', 'gis'])).toEqual({
    gis: 'geographic-information',
  })
})

test('a harvester that keeps the old name of a set gets that of today, with what was withdrawn under the old one', async () => {
  const idsOf = async (set: string) =>
    readAnswer(await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&set=${set}`)).headers.map(({ id }) => id)
  const [before, today] = [await idsOf('topic:gis'), await idsOf('topic:geographic-information')]
  expect(today.length).toBeGreaterThan(0)
  expect(before).toEqual(expect.arrayContaining(today))
  expect(before.length).toBe(today.length + 1)
  expect(await idsOf('institution:dalhousie-university')).toEqual(await idsOf('institution:dalhousie'))
  // What is called so today comes first.
  expect(await idsOf('topic:archives')).not.toEqual(expect.arrayContaining(await idsOf('topic:archival-work')))
  expect(await idsOf('topic:gis:below')).toEqual([])
})

test('the page that makes frames finds a program, an institution and a topic by their old addresses', async () => {
  const { frameToCopy } = await import('../../app/embed/frame-to-copy.ts')
  const { rows } = await client.query(
    `SELECT p.slug FROM program p JOIN institution i ON i.id = institution_id WHERE i.slug = 'dalhousie' LIMIT 1`,
  )
  const framed = (address: string) => frameToCopy(address, { rows: 5, theme: 'light' }, 'wide')
  const { slug } = rows[0]
  expect(await framed(`/programs/dalhousie-university/${slug}`)).toMatchObject({ path: `/embed/dalhousie/${slug}` })
  expect(await framed('/institutions/dalhousie-university')).toMatchObject({
    path: '/embed/programs?institution=dalhousie&rows=5',
  })
  expect(await framed('/topics/gis')).toMatchObject({ path: '/embed/programs?topic=geographic-information&rows=5' })
  expect(await framed('/programs/dalhousie-university/nothing')).toHaveProperty('refused')
})
