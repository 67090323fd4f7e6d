import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test.describe('where nothing is found', () => {
  test('each filter whose removal brings programs back is a link with their number', async ({ page }) => {
    await page.goto('/programs?topic=archives&institution=rare-book-school&delivery=online_sync')
    const ways = page.getByRole('region', { name: 'No program fits all of this. From here:' })
    const way = ways
      .getByRole('definition')
      .filter({ hasText: /\d+ program/ })
      .first()
      .getByRole('listitem')
      .first()
    const [, count] = /(\d+) programs?/.exec((await way.textContent()) ?? '') ?? []
    await way.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} `))
  })

  test('topics are near what was asked for, or said to be large ones', async ({ page }) => {
    await page.goto('/programs?q=incunabula+javascript&topic=gis&region=Maine')
    await expect(page.getByText('Topics near it')).toBeVisible()
    await page.goto('/programs?q=zzzz+xxxqqq&region=Texas&online=1')
    await expect(page.getByText('Large topics')).toBeVisible()
    await expect(page.getByText('Topics near it')).toHaveCount(0)
  })

  test('words that nothing has still lead on', async ({ page }) => {
    await page.goto('/programs?q=zzzz+xxxqqq')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No programs, matching “zzzz xxxqqq”')
    await page.getByRole('link', { name: 'All programs' }).click()
    await expect(page).toHaveURL('/programs')
  })
})

test('words that nothing has are read as words that something has, and the page says so', async ({ page }) => {
  await page.goto('/programs?q=digitl+archves')
  await expect(page.getByText(/^Nothing has .*digitl.*These are for .*digital/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(/digital archives/i)
})

test('what a search was taken for is said of each word', async ({ page }) => {
  for (const [q, said] of [
    ['datascience', 'Nothing has datascience. These are for data science.'],
    ['javascr', 'Nothing has javascr as a word. These have words that begin so: javascript.'],
    ['archives -digitl', 'Nothing has digitl, so digital was left out for it.'],
    ['archives -zzxxq', 'Nothing has zzxxq, so nothing was left out for it.'],
    ['best archives', 'best says nothing that tells programs apart, and was not looked for.'],
    ['genealogy', 'Some of these are here for what goes with genealogy: archives and special collections.'],
  ]) {
    await page.goto(`/programs?q=${encodeURIComponent(q ?? '')}`)
    await expect(page.locator('.reading-note')).toContainText(said ?? '')
  }
})

test('a word that asks for an order leads to it, with all programs', async ({ page }) => {
  await page.goto('/programs?q=cheapest')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('186 programs')
  await page.getByRole('link', { name: 'Order by whole price' }).click()
  await expect(page).toHaveURL('/programs?q=cheapest&sort=cost')
  await expect(page.getByText('the order by whole price answers it.')).toBeVisible()
})

for (const sign of ['-', '""', '"']) {
  test(`${sign} asks for nothing: all programs, and it is said`, async ({ page }) => {
    await page.goto(`/programs?q=${encodeURIComponent(sign)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('186 programs')
    await expect(page.getByText(`“${sign}” was left out of search: it has no word to look for.`)).toBeVisible()
  })
}

test('a word of any length fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const q of ['a'.repeat(180), `archives -${'b'.repeat(180)}`]) {
    await page.goto(`/programs?q=${q}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

test('a program whose name does not say why it was found says it on its card, with the words marked', async ({
  page,
}) => {
  await page.goto('/programs?q=javascript')
  await expect(page.locator('.card', { hasText: 'Pathway:' }).locator('mark').first()).toHaveText(/\w+/)
})
