import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { openRepository, readAnswer } from '../support/oai.ts'
import { xmlFaults } from '../support/xmllint.ts'

let { ask, client, pages } = {} as Awaited<ReturnType<typeof openRepository>>

beforeAll(async () => {
  const repository = await openRepository()
  ;({ ask, client, pages } = repository)
  await client.query(`UPDATE program SET editorial_status = 'archived' WHERE id IN (3, 170)`)
  return repository.close
})

const read = async (query: string) => readAnswer(await ask(query))
const list = 'verb=ListRecords&metadataPrefix='

describe('each answer is valid by the schemas of the protocol and of what it carries', () => {
  test.each(['oai_dc', 'ctdl'])('every record, as %s', async (prefix) => {
    const all = await pages('ListRecords', `metadataPrefix=${prefix}`)
    expect(await xmlFaults(all, 'OAI-PMH')).toEqual([])
    const headers = all.flatMap((page) => readAnswer(page).headers)
    expect(headers.map(({ id }) => id)).toEqual(Array.from({ length: 191 }, (_, index) => index + 1))
    expect(all.map((page) => readAnswer(page).size)).toEqual([191, 191])
    expect(headers.filter(({ isDeleted }) => isDeleted).map(({ id }) => id)).toEqual([3, 170])
    expect(all.join('').match(/<metadata>/g)).toHaveLength(189)
  })

  test.each([
    'verb=Identify',
    'verb=ListSets',
    'verb=ListMetadataFormats',
    'verb=ListMetadataFormats&identifier=oai:certificates.example.org:program/1',
    'verb=ListMetadataFormats&identifier=oai:certificates.example.org:program/3',
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:certificates.example.org:program/1',
    'verb=GetRecord&metadataPrefix=ctdl&identifier=oai:certificates.example.org:program/1',
    'verb=GetRecord&metadataPrefix=ctdl&identifier=oai:certificates.example.org:program/3',
    'verb=ListIdentifiers&metadataPrefix=ctdl&set=topic:archives&from=2020-01-01&until=2999-12-31',
  ])('%s', async (query) => {
    const answer = await ask(query)
    expect(readAnswer(answer).errors).toEqual([])
    expect(answer).toContain('<request verb="')
    expect(await xmlFaults(answer, 'OAI-PMH')).toEqual([])
  })

  test('and one that is not as it should be is found out', async () => {
    const answer = await ask('verb=GetRecord&metadataPrefix=ctdl&identifier=oai:certificates.example.org:program/1')
    const faults = await xmlFaults(
      [
        answer.replace('<setSpec>topic:', '<setSpec>topic::'),
        answer.replace('>ce-', '>'),
        answer.replace('rdf:RDF', 'rdf:XDF').replace('/rdf:RDF', '/rdf:XDF'),
        (await ask('verb=Identify')).replace('<delimiter>:', '<delimiter>;'),
        (await ask('verb=ListSets')).replaceAll('dc:description', 'dc:tale'),
      ],
      'OAI-PMH',
    )
    for (const word of ['setSpec', 'ctid', 'XDF', 'delimiter', 'tale'])
      expect(faults.filter((fault) => fault.includes(word)).length, word).toBeGreaterThan(0)
  })
})

test.each([
  ['', ['badVerb'], false],
  ['verb=Harvest', ['badVerb'], false],
  ['verb=Identify&verb=Identify', ['badVerb'], false],
  ['verb=Identify&set=topic', ['badArgument'], false],
  ['verb=ListRecords', ['badArgument'], false],
  [`${list}oai_dc&metadataPrefix=ctdl`, ['badArgument'], false],
  [`${list}oai_dc&from=2026-11-31`, ['badArgument'], false],
  [`${list}oai_dc&from=2026-11-23&until=2026-11-22`, ['badArgument'], false],
  [`${list}oai_dc&from=2026-11-23&until=2026-11-24T00:00:00Z`, ['badArgument'], false],
  [`${list}marc21`, ['cannotDisseminateFormat'], true],
  [`${list}oai_dc&until=1990-01-01`, ['noRecordsMatch'], true],
  [`${list}oai_dc&from=9999-12-31&until=9999-12-31`, ['noRecordsMatch'], true],
  [`${list}oai_dc&set=topic:nothing`, ['noRecordsMatch'], true],
  [`${list}oai_dc&set=nothing`, ['noRecordsMatch'], true],
  ['verb=ListRecords&resumptionToken=none', ['badResumptionToken'], true],
  ['verb=ListSets&resumptionToken=none', ['badResumptionToken'], true],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=none', ['idDoesNotExist'], true],
  ['verb=ListMetadataFormats&identifier=oai:certificates.example.org:program/999', ['idDoesNotExist'], true],
  ['verb=GetRecord&metadataPrefix=x&identifier=none', ['cannotDisseminateFormat', 'idDoesNotExist'], true],
])('a wrong request is told what is wrong: %s', async (query, codes, isRepeated) => {
  const answer = await ask(query)
  expect(readAnswer(answer).errors).toEqual(codes)
  expect(answer.includes('<request>')).toBe(!isRepeated)
  expect(await xmlFaults(answer, 'OAI-PMH')).toEqual([])
})

describe('what is asked for', () => {
  test('is every record of a set, of a set above it, and of none else', async () => {
    const { rows } = await client.query<{ spec: string; ids: number[] }>(`
      SELECT spec, array_agg(program_id ORDER BY program_id) AS ids FROM program_publication, unnest(sets) AS spec GROUP BY 1`)
    const sets = (await pages('ListSets', '')).flatMap((page) =>
      [...page.matchAll(/<setSpec>([^<]+)/g)].map(([, spec]) => spec),
    )
    expect(sets.filter((spec) => spec?.includes(':')).toSorted()).toEqual(rows.map(({ spec }) => spec).toSorted())
    for (const { spec, ids } of rows) {
      const all = await pages('ListIdentifiers', `metadataPrefix=oai_dc&set=${spec}`)
      expect(all.flatMap((page) => readAnswer(page).headers.map(({ id }) => id))).toEqual(ids)
    }
    for (const set of ['topic', 'institution']) {
      const below = rows.filter(({ spec }) => spec.startsWith(`${set}:`)).flatMap(({ ids }) => ids)
      expect((await read(`verb=ListIdentifiers&metadataPrefix=oai_dc&set=${set}`)).size).toBe(new Set(below).size)
    }
  })

  test('is what changed in a time, its first and last second included', async () => {
    const { headers } = await read(
      'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:certificates.example.org:program/3',
    )
    const stamp = headers[0]?.datestamp ?? ''
    const before = `${new Date(Date.parse(stamp) - 1_000).toISOString().slice(0, 19)}Z`
    const later = `${new Date(Date.parse(stamp) + 1_000).toISOString().slice(0, 19)}Z`
    const has = async (range: string) =>
      (await pages('ListIdentifiers', `metadataPrefix=oai_dc&${range}`)).some((page) =>
        readAnswer(page).headers.some(({ id }) => id === 3),
      )
    expect(await has(`from=${stamp}&until=${stamp}`)).toBe(true)
    expect(await has(`from=${stamp.slice(0, 10)}&until=${stamp.slice(0, 10)}`)).toBe(true)
    expect(await has(`from=${later}`)).toBe(false)
    expect(await has(`until=${before}`)).toBe(false)
  })

  test('begins with the earliest stamp of all', async () => {
    const { rows } = await client.query<{ at: Date }>('SELECT min(changed_at) AS at FROM program_publication')
    const earliest = `${rows[0]?.at.toISOString().slice(0, 19)}Z`
    expect(await ask('verb=Identify')).toContain(`<earliestDatestamp>${earliest}</earliestDatestamp>`)
  })
})

test('a change that was stamped before an answer and seen after it is in what changed since that answer', async () => {
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await other.connect()
  await other.query('BEGIN')
  await other.query(`UPDATE program SET name = 'Renamed slowly' WHERE id = 77`)
  // Stamped now, and seen by others later.
  await other.query('SET CONSTRAINTS ALL IMMEDIATE')
  await after(2_100)
  const { responseDate } = await read('verb=ListIdentifiers&metadataPrefix=oai_dc')
  await other.query('COMMIT')
  await other.end()
  const { headers } = await read(`${list}oai_dc&from=${responseDate}`)
  expect(headers.find(({ id }) => id === 77)?.title).toBe('Renamed slowly')
  // Where nothing is being written, an answer holds for the moment at which it is made.
  expect(Date.parse((await read('verb=Identify')).responseDate)).toBeGreaterThan(Date.now() - 2_000)
})
