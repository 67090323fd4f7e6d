import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { expect, test } from 'playwright/test'
import { ownDatabase } from '../support/own-database.ts'
import { openRelay } from '../support/relay.ts'
import { openSite } from '../support/site.ts'

test.describe('the address for harvesters', () => {
  test('answers XML that nobody keeps, compressed where that is understood', async ({ baseURL }) => {
    const answer = await fetch(`${baseURL}/oai?verb=ListIdentifiers&metadataPrefix=oai_dc`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
    expect([answer.headers.get('cache-control'), answer.headers.get('content-encoding')]).toEqual(['no-store', 'gzip'])
    expect(await answer.text()).toContain('<ListIdentifiers>')
    const head = await fetch(`${baseURL}/oai?verb=Identify`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('answers what is posted as what is asked by address', async ({ request }) => {
    const form = { verb: 'GetRecord', metadataPrefix: 'ctdl', identifier: 'none' }
    const posted = await (await request.post('/oai', { form })).text()
    const asked = await (await request.get('/oai', { params: form })).text()
    const withoutDate = (text: string) => text.replace(/<responseDate>[^<]+/, '')
    expect(withoutDate(posted)).toBe(withoutDate(asked))
    expect(posted).toContain('code="idDoesNotExist"')
    for (const data of [{ verb: 'Identify' }, 'x'.repeat(100_000), '']) {
      const answer = await request.post('/oai', { data })
      expect([answer.status(), (await answer.text()).includes('code="badVerb"')]).toEqual([200, true])
    }
  })

  test('tells a browser that came without a verb what there is to ask', async ({ request }) => {
    const answer = await request.get('/oai')
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('The verbs are Identify, ')
  })

  test('names schemas that are there', async ({ request }) => {
    const formats = await (await request.get('/oai?verb=ListMetadataFormats')).text()
    const own = [...formats.matchAll(/<schema>([^<]+ctdl[^<]+)</g)].map(([, address = '']) => new URL(address).pathname)
    expect(own).toEqual(['/oai/ctdl.xsd'])
    for (const path of [...own, '/oai/rdf.xsd']) {
      const answer = await request.get(path)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/xml'])
      expect(await answer.text()).toBe(await readFile(`public${path}`, 'utf8'))
    }
  })
})

test('a harvester is asked to come again while the database is away, or takes too long', async () => {
  test.setTimeout(180_000)
  const url = await ownDatabase('')
  const relay = await openRelay(url)
  const site = await openSite(relay.url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const get = () => fetch(`${site.address}/oai?verb=ListIdentifiers&metadataPrefix=oai_dc`)
  const comesAgain = async () => {
    const answer = await get()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await answer.text()).toContain('Please ask again')
  }
  try {
    expect(await (await get()).text()).toContain('noRecordsMatch')
    await client.query('BEGIN; LOCK TABLE program_publication IN ACCESS EXCLUSIVE MODE')
    await comesAgain()
    await client.query('ROLLBACK')
    expect((await get()).status).toBe(200)
    await relay.takeAway()
    await comesAgain()
    await relay.giveBack()
    expect((await get()).status).toBe(200)
  } finally {
    await client.end()
    await site.close()
    await relay.takeAway()
  }
})
