import { expect, test } from 'playwright/test'
import { paths } from '../support/paths.ts'

const RBS = '/programs/rare-book-school/certificate-of-proficiency'
const PNG = '89504e470d0a1a0a'

test('programs, institutions and topics have an image of 1200 by 630, and the site has one', async ({ request }) => {
  test.setTimeout(300_000)
  const { programs, institutions, topics } = await paths(request)
  const wrong: string[] = []
  // Drawing all of them would take a minute.
  const some = [...programs, ...institutions, ...topics].filter((_, index) => index % 8 === 0)
  for (const path of [...some, '']) {
    const answer = await request.get(`${path}/share.png`)
    const body = await answer.body()
    const [width, height] = [body.readUInt32BE(16), body.readUInt32BE(20)]
    const isPng = body.toString('hex', 0, 8) === PNG && answer.headers()['content-type'] === 'image/png'
    if (answer.status() !== 200 || !isPng || width !== 1200 || height !== 630) wrong.push(path)
  }
  expect(wrong).toEqual([])
})

test('anybody may keep an image, asks each time whether it is still right, and is told so', async ({ request }) => {
  const first = await request.get(`${RBS}/share.png`)
  const { etag = '', 'cache-control': cache } = first.headers()
  expect(cache).toBe('public, no-cache')
  const again = await request.get(`${RBS}/share.png`, { headers: { 'If-None-Match': `W/${etag}, "other"` } })
  expect([again.status(), again.headers().etag, (await again.body()).length]).toEqual([304, etag, 0])
  const other = await request.get(`${RBS}/share.png`, { headers: { 'If-None-Match': '"other"' } })
  expect(other.status()).toBe(200)
})

test('an image is asked for by its head too', async ({ request }) => {
  const head = await request.head(`${RBS}/share.png`)
  expect([head.status(), head.headers()['content-type']]).toEqual([200, 'image/png'])
})

for (const path of [
  '/programs/no/such',
  '/programs/rare-book-school/no-such',
  '/institutions/no-such',
  '/topics/no-such',
  '/topics/%00',
]) {
  test(`there is no image of ${path}, and a sentence says so`, async ({ request }) => {
    const answer = await request.get(`${path}/share.png`)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type']).toContain('text/plain')
    expect(await answer.text()).toContain('no image')
  })
}
