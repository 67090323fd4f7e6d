import { expect as playwrightExpect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { openRecordsDesk, publish } from '../support/desk-rooms.ts'

// axe waits for timers, which stand still where no script may run.
const expect = playwrightExpect.configure({ timeout: 20_000 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    let desk: Awaited<ReturnType<typeof openRecordsDesk>>
    test.beforeAll(async ({ browser }) => {
      desk = await openRecordsDesk(browser, { javaScriptEnabled, viewport: { width: 320, height: 700 } })
    })
    test.afterAll(() => desk.close())

    test('an institution gets a name and help to pay, and readers see both at their next request', async () => {
      const { editor: page, reader } = desk
      await reader.goto('/institutions/north-college')
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('North College')
      await page.goto('/admin/institutions?q=northtown')
      await page.getByRole('link', { name: 'North College' }).click()
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Northern College')
      await page.getByRole('button', { name: 'Add a kind of help' }).click()
      await page.getByRole('textbox', { name: 'Its name' }).fill('Dean’s award')
      await page.getByRole('button', { name: 'See it as readers will' }).click()
      await expect(page.getByText('A preview, for you alone.')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northern College')
      await page.getByRole('link', { name: 'Back to the form' }).click()
      await publish(page)
      await reader.reload()
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Northern College')
      await expect(reader.getByText('Dean’s award').first()).toBeVisible()
      await reader.goto('/programs/north-college/certificate')
      await expect(reader.locator('#funding')).toContainText('Dean’s award')
      await page.goto('/admin/funding')
      await expect(page.getByRole('link', { name: 'All of Northern College' })).toBeVisible()
    })

    test('a topic that is archived is seen nowhere, and comes back with its programs', async () => {
      const { editor: page, reader } = desk
      await page.goto('/admin/topics/1/archive')
      await page.getByLabel('Why').fill('It says what another says.')
      await page.getByRole('button', { name: 'Archive: readers no longer see it' }).click()
      await expect(page.getByText('Archived. Readers no longer see it.')).toBeVisible()
      expect((await reader.goto('/programs/north-college/certificate'))?.status()).toBe(200)
      await expect(reader.getByRole('main').getByRole('link', { name: 'Archives' })).toHaveCount(0)
      await reader.goto('/programs')
      await expect(reader.locator('[name=topic]')).toHaveCount(0)
      await page.goto('/admin/topics/1/publish')
      await page.getByRole('button', { name: 'Publish: readers see it at once' }).click()
      await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
      await reader.goto('/topics/archives')
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Archives')
      await expect(reader.getByRole('link', { name: 'A Certificate' })).toBeVisible()
    })

    test('a concept that is added is what a search then understands', async () => {
      const { editor: page, reader } = desk
      await page.goto('/admin/concepts/new')
      await page.getByRole('textbox', { name: 'Its name', exact: true }).fill('muniments')
      await page.getByRole('textbox', { name: 'Related' }).fill('archives')
      await page.getByRole('button', { name: 'Add it' }).click()
      await expect(page.getByText('Added. Readers do not see it before it is published.')).toBeVisible()
      await publish(page)
      await reader.goto('/programs?q=muniments')
      await expect(reader.getByRole('link', { name: 'A Certificate' })).toBeVisible()
      await page.goto('/admin/concepts/new')
      await page.getByRole('textbox', { name: 'Its name', exact: true }).fill('Archival science')
      await page.getByRole('textbox', { name: 'Related' }).fill('records')
      await page.getByRole('button', { name: 'Add it' }).click()
      await expect(page.locator('.notice[role=alert]')).toContainText('is a name of “archives” already')
      if (javaScriptEnabled) expect(await axeViolations(page)).toEqual([])
    })

    test('every page of these records reads at 320 pixels, and axe finds nothing', async () => {
      test.setTimeout(240_000)
      const { editor: page } = desk
      const rooms = ['institutions', 'topics', 'concepts', 'figures', 'texts']
      const pages = rooms.flatMap((room) =>
        ['', '/new', '/1', '/1/history', '/1/publish', '/1/archive'].map((end) => `${room}${end}`),
      )
      for (const path of [...pages, 'funding', 'pathways']) {
        expect((await page.goto(`/admin/${path}`))?.status(), path).toBe(200)
        if (javaScriptEnabled) expect(await axeViolations(page), path).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
      }
    })
  })
}
