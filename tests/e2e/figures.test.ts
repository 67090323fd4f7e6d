import { expect, test } from 'playwright/test'

test.use({ javaScriptEnabled: false })

test('a range of prices says of how many programs it is known, wherever topics are listed', async ({ page }) => {
  for (const path of ['/', '/topics']) {
    await page.goto(path)
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Data science' }) })
    await expect(line).toContainText(/known of \d+ of \d+/)
  }
})

test('a topic with more programs than its page lists says so at once, and links to all of them', async ({ page }) => {
  await page.goto('/topics/archives')
  await expect(page.getByText(/^The first 20 of \d+\./)).toBeVisible()
  const online = page.getByRole('link', { name: /stated to be fully online/ })
  const [count = ''] = (await online.textContent())?.match(/\d+/) ?? []
  await online.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} archives programs`))
})

test('the home page says how many programs are offered, not confirmed and discontinued, and no card repeats it', async ({
  page,
}) => {
  await page.goto('/')
  const main = page.getByRole('main')
  const counts = await Promise.all(
    ['offered', 'not confirmed', 'discontinued'].map(async (words) =>
      Number.parseInt(
        (await main
          .getByRole('link', { name: `${words}` })
          .first()
          .textContent()) ?? '',
        10,
      ),
    ),
  )
  await expect(main).toContainText(`${counts.reduce((sum, count) => sum + count, 0)} certificate programs`)
  await expect(main).toContainText('No program has been checked by an editor since it was read.')
  await page.goto('/programs')
  await expect(main).not.toContainText('Not yet checked')
})

test('programs that ended are named wherever programs are counted with them', async ({ page }) => {
  await page.goto('/institutions')
  await expect(page.getByRole('main')).toContainText(/191 certificate programs between them, 5 of them discontinued/)
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'University of British Columbia' }) })
  await expect(line).toContainText('3 programs, 1 discontinued')
})
