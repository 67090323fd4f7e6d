import { setTimeout as after } from 'node:timers/promises'
import oai, { type Harvested } from 'oai-pmh'
import pg from 'pg'
import { expect, test } from 'playwright/test'
import { ownDatabase } from '../support/own-database.ts'
import { openSite } from '../support/site.ts'

/** 250 programs: three pages. */
const RECORDS = `
  INSERT INTO institution (slug, name, country) SELECT 'college-' || n, 'College ' || n, 'US' FROM generate_series(1, 5) n;
  INSERT INTO topic (slug, label, description) VALUES ('archives', 'Archives', 'Keeping records.');
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
    SELECT 1 + n % 5, 'program-' || n, 'Program ' || n, 'graduate_certificate', 'active', 'Number ' || n || '.'
    FROM generate_series(1, 250) n;
  INSERT INTO program_topic (program_id, topic_id, position) SELECT id, 1, 1 FROM program WHERE id <= 120`

const idOf = ({ identifier }: Harvested['header']) => Number(identifier.split('/').at(-1))
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1)

async function all<Item>(items: AsyncGenerator<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

test('a third-party harvester gets every program once, while some change and the server is another at each page, and later what changed', async () => {
  test.setTimeout(180_000)
  const url = await ownDatabase(RECORDS)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let site = await openSite(url)
  const harvester = new oai.OaiPmh(`${site.address}/oai`)
  const responseDate = async () =>
    /<responseDate>([^<]+)/.exec(await (await fetch(`${site.address}/oai?verb=Identify`)).text())?.[1] ?? ''
  // What happened in the second of an answer is told again with what came after it.
  await after(1_500)
  const begun = await responseDate()
  const writes = [
    `UPDATE program SET name = 'Renamed ' || id WHERE id IN (5, 150);
     UPDATE program SET editorial_status = 'archived' WHERE id IN (20, 180)`,
    `INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
       VALUES (1, 'late', 'Late', 'graduate_certificate', 'active', 'Late.');
     UPDATE program SET name = 'Renamed ' || id WHERE id IN (6, 240)`,
  ]
  try {
    const records: Harvested[] = []
    for await (const record of harvester.listRecords({ metadataPrefix: 'oai_dc' })) {
      records.push(record)
      const write = records.length % 100 === 0 ? writes.shift() : undefined
      if (!write) continue
      await client.query(write)
      await site.close()
      site = await openSite(url)
      harvester.baseUrl = `${site.address}/oai`
    }
    expect(records.map(({ header }) => idOf(header))).toEqual(upTo(251))
    expect(records.filter(({ header }) => header.$).map(({ header }) => idOf(header))).toEqual([180])
    expect(records.filter(({ metadata }) => metadata)).toHaveLength(250)

    const later = await all(harvester.listRecords({ metadataPrefix: 'ctdl', from: begun }))
    expect(later.map(({ header }) => idOf(header))).toEqual([5, 6, 20, 150, 180, 240, 251])
    expect(later.filter(({ header }) => header.$).map(({ header }) => idOf(header))).toEqual([20, 180])

    await after(1_500)
    const nothing = all(harvester.listRecords({ metadataPrefix: 'oai_dc', from: await responseDate() }))
    await expect(nothing).rejects.toMatchObject({ code: 'noRecordsMatch' })
  } finally {
    await client.end()
    await site.close()
  }
})

test('and the harvester understands what the repository says of itself', async ({ baseURL }) => {
  const harvester = new oai.OaiPmh(`${baseURL}/oai`)
  expect(await harvester.identify()).toMatchObject({ deletedRecord: 'persistent', protocolVersion: '2.0' })
  const formats = await harvester.listMetadataFormats()
  expect(formats.map(({ metadataPrefix }) => metadataPrefix)).toEqual(['oai_dc', 'ctdl'])
  const sets = (await all(harvester.listSets())).map(({ setSpec }) => setSpec)
  expect(sets).toEqual(expect.arrayContaining(['topic', 'topic:archives', 'institution:rare-book-school']))
  const headers = await all(harvester.listIdentifiers({ metadataPrefix: 'oai_dc', set: 'topic:archives' }))
  const record = await harvester.getRecord(headers[0]?.identifier ?? '', 'oai_dc')
  expect(record.header.identifier).toBe(headers[0]?.identifier)
})
