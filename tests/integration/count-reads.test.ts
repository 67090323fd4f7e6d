import { EventEmitter } from 'node:events'
import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { countReads } from '../../scripts/start/count-reads.mjs'
import { freshDatabase } from '../support/database.ts'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const page = '/programs/north-college/archives'
let [url, client] = ['', new pg.Client()]

beforeEach(async () => {
  url = await freshDatabase()
  client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    INSERT INTO institution (slug, name, country) VALUES ('north-college', 'North College', 'US');
    INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary)
      SELECT id, word, word, 'graduate_certificate', 'active', 'S' FROM institution, unnest('{archives,maps}'::text[]) word`)
  return () => client.end()
})

type Asked = { path?: string; method?: string; agent?: string; status?: number }

/** Asks for a page and is answered. */
function read(reads: ReturnType<typeof countReads>, { path = page, method = 'GET', agent, status = 200 }: Asked = {}) {
  const response = Object.assign(new EventEmitter(), { statusCode: status })
  reads.watch({ url: path, method, headers: { 'user-agent': agent ?? BROWSER } } as never, response as never)
  response.emit('finish')
}

async function rows() {
  const { rows } = await client.query(
    'SELECT slug, reads, day::text FROM program_read JOIN program ON id = program_id ORDER BY slug',
  )
  return rows
}

const today = new Date().toISOString().slice(0, 10)

test('reads of a program are counted by the day, with those that were written before', async () => {
  const reads = countReads(url)
  for (const path of [page, page, `${page}?live=texas`, '/programs/north-college/maps']) read(reads, { path })
  read(reads, { status: 304 })
  await reads.write()
  read(reads)
  await reads.close()
  expect(await rows()).toEqual([
    { slug: 'archives', reads: 5, day: today },
    { slug: 'maps', reads: 1, day: today },
  ])
})

test.each<Asked>([
  { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  { agent: 'curl/8.5.0' },
  { agent: 'python-requests/2.32' },
  { agent: '' },
  { method: 'HEAD' },
  { method: 'POST' },
  { status: 404 },
  { status: 308 },
  { status: 503 },
  { path: `${page}/case` },
  { path: `${page}/suggest?field=tuition` },
  { path: '/programs/feed.xml' },
  { path: '/programs/north-college/no-such' },
  { path: "/programs/'; DROP TABLE program; --/x" },
])('not counted is %j', async (asked) => {
  const reads = countReads(url)
  read(reads, asked)
  await reads.close()
  expect(await rows()).toEqual([])
})

test('what cannot be written waits until it can', async () => {
  const reads = countReads(url)
  await client.query('ALTER TABLE program_read RENAME TO away')
  read(reads)
  await reads.write()
  read(reads)
  await client.query('ALTER TABLE away RENAME TO program_read')
  await reads.close()
  expect(await rows()).toEqual([{ slug: 'archives', reads: 2, day: today }])
})

test('a database that is away delays nothing and breaks nothing', async () => {
  const reads = countReads('postgresql://nobody@127.0.0.1:1/none')
  read(reads)
  await reads.close()
})

test('what was read more than a month ago is forgotten', async () => {
  await client.query(`INSERT INTO program_read SELECT id, current_date - 40, 5 FROM program`)
  await client.query(`INSERT INTO program_read SELECT id, current_date - 20, 7 FROM program WHERE slug = 'maps'`)
  const reads = countReads(url)
  read(reads)
  await reads.close()
  expect((await rows()).map(({ slug, reads }) => [slug, reads])).toEqual([
    ['archives', 1],
    ['maps', 7],
  ])
})
