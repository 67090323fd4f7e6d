import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('the feed of a search', () => {
  test('is found on its page, by a reader and by a program', async ({ page, request }) => {
    await page.goto('/programs?topic=archives&online=1&sort=cost&page=1')
    const href = await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href')
    expect(href).toBe('/programs/feed.xml?topic=archives&online=1')
    const named = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href')
    expect(new URL(named ?? '', page.url()).href).toBe(new URL(href ?? '', page.url()).href)
    const answer = await request.get(href ?? '')
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(answer.headers()['cache-control']).toContain('s-maxage=60')
  })

  test('is found on the page of a topic and of an institution too, beside the files of the same programs', async ({
    page,
    request,
  }) => {
    for (const [path, query] of [
      ['/topics/archives', 'topic=archives'],
      [
        '/institutions/university-of-texas-at-austin',
        'institution=university-of-texas-at-austin&status=active&status=discontinued&status=unknown',
      ],
    ]) {
      await page.goto(path ?? '')
      const hrefOf = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href')
      const feed = await hrefOf('Atom feed')
      expect(feed).toBe(`/programs/feed.xml?${query}`)
      expect(await hrefOf('CSV')).toBe(`/programs.csv?${query}`)
      expect(await hrefOf('JSON Lines')).toBe(`/programs.jsonl?${query}`)
      const named = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href')
      expect(named?.endsWith(feed ?? '-')).toBe(true)
      const entries = (await (await request.get(feed ?? '')).text()).match(/<entry>/g)
      const [, count] = /(\d+) (?:certificate )?program/.exec(String(await page.getByRole('main').textContent())) ?? []
      expect(entries).toHaveLength(Number(count))
    }
  })

  test('holds the programs that the search finds, with an identity, a date and what is known of each', async ({
    page,
    request,
  }) => {
    const text = await (await request.get('/programs/feed.xml?topic=archives&online=1')).text()
    await page.setContent('<p></p>')
    const entries = [...text.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry)
    expect(entries).toHaveLength(8)
    for (const entry of entries) {
      expect(entry).toMatch(/<id>tag:[^<]+,2026:program\/\d+<\/id>/)
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/)
      expect(entry).toMatch(/<summary>[^<]+<\/summary>/)
      expect(entry).not.toMatch(/(credits|delivery|entry|price) not (stated|known)/i)
    }
    expect(text).toContain('<title>After the MLIS: archives programs, fully online</title>')
  })

  test('is refused to a search that asks nothing: a reader would be sent the whole catalogue', async ({ request }) => {
    for (const q of ['-', '""', '<&>']) {
      const answer = await request.get(`/programs/feed.xml?q=${encodeURIComponent(q)}`)
      expect([q, answer.status()]).toEqual([q, 400])
      expect(await answer.text()).toContain('not understood')
    }
  })

  test('is well-formed XML, whatever is searched for, and is empty where nothing is found', async ({
    request,
    browser,
  }) => {
    const page = await (await browser.newContext()).newPage()
    for (const q of ['archives <&>"\'', 'maps ]]>', 'gis \u200b\ufffe', 'zzzz xxxqqq', 'law \u{1f4da}']) {
      const answer = await request.get(`/programs/feed.xml?q=${encodeURIComponent(q)}`)
      expect(answer.status()).toBe(200)
      const root = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
        await answer.text(),
      )
      expect([q, root]).toEqual([q, 'feed'])
    }
    await page.context().close()
  })

  test('holds at most fifty', async ({ request }) => {
    const text = await (await request.get('/programs/feed.xml')).text()
    expect(text.match(/<entry>/g)).toHaveLength(50)
  })
})
