import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'

test.describe('suggestions while typing', () => {
  test('name programs, institutions and topics, and lead to their pages', async ({ page }) => {
    await page.goto('/')
    const box = page.getByRole('combobox', { name: 'Search programs' })
    await box.pressSequentially('sjsu')
    const list = page.getByRole('listbox', { name: 'Suggestions' })
    await expect(list.getByRole('option', { name: /San José State University/ }).first()).toBeVisible()
    await expect(box).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator('#suggestions-feedback')).toHaveText('1 result.')
    await page.keyboard.press('ArrowDown')
    const first = list.getByRole('option').first()
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
    const href = (await first.getAttribute('href')) ?? ''
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(href)
  })

  test('offer the search for words with typing errors as they were meant', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('combobox', { name: 'Search programs' }).pressSequentially('digitl libary')
    await page.getByRole('group', { name: 'Did you mean' }).getByRole('option', { name: 'digital library' }).click()
    await expect(page).toHaveURL('/programs?q=digital+library')
  })

  test('are open to the pointer', async ({ page }) => {
    await page.goto('/programs')
    await page.getByRole('combobox', { name: 'Search programs' }).pressSequentially('preservation')
    const topic = page.getByRole('group', { name: 'Topics' }).getByRole('option').first()
    const href = (await topic.getAttribute('href')) ?? ''
    await topic.click()
    await expect(page).toHaveURL(href)
  })

  test('leave Enter to the words as they were typed', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('combobox', { name: 'Search programs' }).pressSequentially('digital')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/programs?q=digital')
  })

  test('close with Escape, and when the focus goes on; the words stay', async ({ page }) => {
    await page.goto('/')
    const box = page.getByRole('combobox', { name: 'Search programs' })
    await box.pressSequentially('digital')
    await expect(page.getByRole('listbox')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(box).toHaveValue('digital')
    await box.fill('archives')
    await expect(page.getByRole('listbox')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(page).toHaveURL('/')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`have nothing that axe finds while they are open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('/programs')
      await page.getByRole('combobox', { name: 'Search programs' }).pressSequentially('archives')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await axeViolations(page)).toEqual([])
    })
  }

  test('fit a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/')
    await page.getByRole('combobox', { name: 'Search programs' }).pressSequentially('archives')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('take any text, however hostile', async ({ request }) => {
    for (const q of ['', '%', '"><script>alert(1)</script>', '\\', "';--", '\u0000', 'x'.repeat(5_000), '%ff']) {
      const answer = await request.get(`/suggestions?q=${encodeURIComponent(q)}`)
      expect([q, answer.status()]).toEqual([q, 200])
      expect(await answer.text()).not.toContain('<script')
    }
    expect((await request.get('/suggestions')).status()).toBe(200)
  })
})
