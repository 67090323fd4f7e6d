import { expect, test } from 'playwright/test'
import { california, name, names, note, proficiency, rows, saveAll, toronto } from '../support/shortlist-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('saving', () => {
  test('works from a list, comes back to the card, and says so there and in the header', async ({ page }) => {
    await page.goto('/programs?institution=rare-book-school')
    const card = rows(page).filter({ hasText: name })
    await card
      .getByRole('button', { name: `Save ${name}, Rare Book School at the University of Virginia, to your shortlist` })
      .click()
    await expect(page).toHaveURL(`/programs?institution=rare-book-school#program-${proficiency.replace('/', '.')}`)
    await expect(card).toContainText('Saved on your shortlist')
    await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Shortlist (1)')
    await card.getByRole('button', { name: `Remove ${name}` }).click()
    await expect(card).toContainText('Taken off your shortlist')
    await card.getByRole('button', { name: `Put back ${name}` }).click()
    await expect(card).toContainText('Saved on your shortlist')
  })

  test("works on the program's own page, and shows on the pages that are kept for everybody", async ({ page }) => {
    await saveAll(page, proficiency)
    await expect(page).toHaveURL(new RegExp(`/programs/${proficiency}#program-`))
    await expect(page.getByRole('main')).toContainText('Saved on your shortlist')
    await page.goto('/institutions/rare-book-school')
    await expect(rows(page).or(page.locator('.card')).filter({ hasText: name })).toContainText('Saved on your')
    for (const path of ['/', '/topics', '/about', '/topics/archives']) {
      await page.goto(path)
      await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Shortlist (1)')
    }
  })

  test('is for one reader: nobody else sees it, and no cache may keep it', async ({ page, request }) => {
    await saveAll(page, proficiency)
    const mine = await page.goto(`/programs/${proficiency}`)
    expect(mine?.headers()['cache-control']).toMatch(/private.*no-store/)
    expect(await (await request.get(`/programs/${proficiency}`)).text()).not.toContain('Saved on')
  })

  test('keeps what no script of any page can read, and for this site only', async ({ page, context }) => {
    await saveAll(page, proficiency)
    expect(await context.cookies()).toEqual([
      expect.objectContaining({ name: 'shortlist', httpOnly: true, sameSite: 'Lax', path: '/' }),
    ])
  })
})

test.describe('the order of a list', () => {
  test('has an order that buttons change', async ({ page }) => {
    await saveAll(page, proficiency, california, toronto)
    await page.goto('/shortlist')
    const before = await names(page)
    await rows(page).nth(2).getByRole('button', { name: /^Up/ }).click()
    await expect(page.getByText('Moved: it is number 2 of 3.')).toBeVisible()
    expect(await names(page)).toEqual([before[0], before[2], before[1]])
    await expect(rows(page).first().getByRole('button', { name: /Up/ })).toHaveCount(0)
    await expect(rows(page).last().getByRole('button', { name: /Down/ })).toHaveCount(0)
  })

  test('gives back what was taken off: the note and the place in the order', async ({ page }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    const before = await names(page)
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    expect(await names(page)).toEqual(before.slice(1))
    await page.getByRole('button', { name: /^Put it back/ }).click()
    expect(await names(page)).toEqual(before)
    await expect(rows(page).first()).toContainText('ask Anne')
  })

  test('gives it back even where an old page goes on about it, and says that nothing was changed', async ({ page }) => {
    await saveAll(page, proficiency)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    const old = await page.context().newPage()
    await old.goto('/shortlist')
    await page.getByRole('button', { name: /^Remove/ }).click()
    await note(old, 'from an old page')
    const said = old.getByRole('complementary', { name: 'Nothing was changed' })
    await expect(said).toContainText(`${name} is not on your list any more`)
    await old.getByRole('button', { name: /^Put it back/ }).click()
    await expect(rows(old).first()).toContainText('ask Anne')
  })

  test('is cleared after one question, and the page after it offers a way back', async ({ page, context }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    await page.getByRole('link', { name: 'Clear the list' }).click()
    await page.getByRole('link', { name: 'Keep it' }).click()
    expect(await names(page)).toHaveLength(2)
    await page.getByRole('link', { name: 'Clear the list' }).click()
    await page.getByRole('button', { name: 'Clear the list' }).click()
    await expect(page.getByRole('main')).toContainText('Nothing is saved yet')
    const [cookie] = await context.cookies()
    expect((cookie?.expires ?? 0) - Date.now() / 1_000).toBeLessThan(3_700)
    await page.getByRole('button', { name: /^Put them back/ }).click()
    await expect(rows(page).first()).toContainText('ask Anne')
  })
})
