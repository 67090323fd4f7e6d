import { expect, test } from 'playwright/test'

const PROGRAM = '/programs/rare-book-school/certificate-of-proficiency'
const CTDL = `${PROGRAM}/ctdl`

test('the CTDL of a program is JSON-LD for everybody, named by the page and linked from it', async ({ request }) => {
  const answer = await request.get(CTDL)
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/ld+json',
    'access-control-allow-origin': '*',
    'cache-control': expect.stringContaining('s-maxage=60'),
  })
  const { '@context': context, '@graph': graph } = await answer.json()
  expect(context).toBe('https://credreg.net/ctdl/schema/context/json')
  expect(new URL(graph[0]['@id']).pathname).toBe(PROGRAM)
  expect(await (await request.get(PROGRAM)).text()).toContain(`type="application/ld+json" href="${CTDL}"`)
})

test('who has it already is not sent it again, nor is who asks for its head alone', async ({ request }) => {
  const { etag = '' } = (await request.get(CTDL)).headers()
  const again = await request.get(CTDL, { headers: { 'If-None-Match': `"other", W/${etag}` } })
  expect([again.status(), await again.text()]).toEqual([304, ''])
  const head = await request.head(CTDL)
  expect([head.status(), head.headers().etag, await head.text()]).toEqual([200, etag, ''])
})

test('where there is no program there is a sentence, with the status of what is not there', async ({ request }) => {
  for (const path of [
    '/programs/rare-book-school/nothing/ctdl',
    '/programs/%00/b/ctdl',
    '/programs/a/%E0%A4%A/ctdl',
    '/programs/a/b/ctdl',
  ]) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
  }
  expect(await (await request.get('/programs/a/b/ctdl')).text()).toBe(
    'There is no program at this address: all are at /programs.\n',
  )
})

test('the address of a program leads to what is asked for, and any browser to the page', async ({ request, page }) => {
  const asked = async (Accept: string, method = 'GET') => {
    const answer = await request.fetch(PROGRAM, { method, headers: { Accept }, maxRedirects: 0 })
    const { location = null, vary } = answer.headers()
    expect(vary, Accept).toContain('Accept')
    return [answer.status(), location]
  }
  expect(await asked('application/ld+json')).toEqual([303, CTDL])
  expect(await asked('application/ld+json', 'HEAD')).toEqual([303, CTDL])
  expect(await asked('application/json')).toEqual([303, `/api/v1${PROGRAM}`])
  for (const accept of ['*/*', 'text/html', 'text/turtle', ';;q=,,/', 'x'.repeat(8_000), 'application/ld+json;q=0']) {
    expect(await asked(accept)).toEqual([200, null])
  }
  await page.goto(PROGRAM)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const followed = await request.get(PROGRAM, { headers: { Accept: 'application/ld+json' } })
  expect(followed.headers()['content-type']).toBe('application/ld+json')
})
