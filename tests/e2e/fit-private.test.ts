import { expect, test } from 'playwright/test'
import { mlisOnly, tell } from '../support/fit-form.ts'

test.use({ javaScriptEnabled: false })

test.describe('nobody else', () => {
  const form = { degree: 'bachelors' }

  test('can send the form from another site', async ({ page, request }) => {
    for (const [name, value] of [
      ['Sec-Fetch-Site', 'cross-site'],
      ['Origin', 'https://evil.example'],
    ] as const) {
      const response = await request.post('/fit/answers', { form, headers: { [name]: value }, maxRedirects: 0 })
      expect(response.status()).toBe(403)
      expect(response.headers()['set-cookie']).toBeUndefined()
      expect(await response.text()).toContain('Nothing was changed')
    }
    await tell(page)
    await page.goto(
      `data:text/html,<form method="post" action="${new URL('/fit/answers', page.url())}"><button>Win</button></form>`,
    )
    await page.getByRole('button', { name: 'Win' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This form was sent from another site')
    await page.goto('/fit')
    await expect(page.getByRole('region', { name: 'What programs answer' })).toContainText('Texas')
  })

  test('is led away from this site by the form', async ({ request }) => {
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example', '/a\r\nX: y']) {
      const response = await request.post('/fit/answers', { form: { ...form, back }, maxRedirects: 0 })
      expect([response.status(), response.headers().location]).toEqual([303, '/fit#told'])
    }
  })

  test('sees any of it: pages made for one reader are private, and others hold nothing of it', async ({
    page,
    playwright,
    baseURL,
  }) => {
    await tell(page)
    const stranger = await playwright.request.newContext({ baseURL })
    for (const path of ['/fit', '/programs', mlisOnly, '/institutions/university-of-north-texas', '/topics/archives']) {
      const own = await page.goto(path)
      expect(own?.headers()['cache-control']).toMatch(/no-store/)
      const text = await (await stranger.get(path)).text()
      expect(text).not.toMatch(
        /You meet what they state|You do not|Ask the school:|As you live in|What programs answer/,
      )
    }
    await stranger.dispose()
  })

  test('is shown a list that the filter narrowed for another: a sentence says why', async ({ page, request }) => {
    await page.goto('/programs?fit=1&topic=archives')
    const notice = page.getByRole('complementary', { name: 'What you get into is not known here' })
    await expect(notice.getByRole('link')).toHaveAttribute('href', '/fit')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 archives programs')
    expect((await request.get('/programs/feed.xml?fit=1')).status()).toBe(400)
  })

  test('gets it by the canonical address or the feed of the search', async ({ page }) => {
    await tell(page)
    await page.goto('/programs?fit=1&topic=archives')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/topics\/archives$/)
    await expect(page.getByRole('link', { name: 'Atom feed' })).toHaveAttribute(
      'href',
      '/programs/feed.xml?topic=archives',
    )
    await page.getByRole('link', { name: 'Remove Without those you do not get into' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('28 archives programs')
  })
})
