import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { html } from '../support/html.ts'
import { california, keep, note, proficiency, rows, saveAll, toronto } from '../support/shortlist-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('a note', () => {
  test('keeps a note, its accents and signs too, and shows it as text', async ({ page }) => {
    await saveAll(page, proficiency)
    await page.goto('/shortlist')
    await note(page, '  Demander à Zoë <b>si</b>\telle paie 🗃 ')
    await expect(rows(page)).toContainText('Your note Demander à Zoë <b>si</b> elle paie 🗃')
    await expect(rows(page)).toContainText('The note is saved.')
    await page.goto('/shortlist')
    await page.getByText('Change the note').click()
    await expect(page.getByRole('textbox')).toHaveValue('Demander à Zoë <b>si</b> elle paie 🗃')
  })

  test('says beside the field that a note is too long, and keeps what was typed and what there was', async ({
    page,
  }) => {
    await saveAll(page, proficiency)
    await page.goto('/shortlist')
    await note(page, 'first')
    const long = `${'é'.repeat(200)}🗃`
    await note(page, long)
    const field = page.getByRole('textbox')
    await expect(field).toHaveValue(long)
    await expect(field).toHaveAccessibleDescription(/Not saved: this is 201 characters long, and 200 is the most/)
    await expect(rows(page)).toContainText('Your note first')
    await field.fill('🗃'.repeat(200))
    await page.getByRole('button', { name: /^Save the note/ }).click()
    await expect(rows(page)).toContainText(`Your note ${'🗃'.repeat(200)}`)
  })
})

test.describe('a list with a note, an error, a change and what has no page', () => {
  // For axe, which needs them.
  test.use({ javaScriptEnabled: true })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds, ${colorScheme}`, async ({ page, context, baseURL }) => {
      await keep(context, baseURL, [
        `${proficiency}\t2026-01-05\td,USD600000-600000,-,4,,?????,,\task Anne`,
        `-${california}\t2026-01-05\t\t`,
        `${toronto}\t2026-01-05\t\t\t${'long '.repeat(60)}`,
        'no-such-school/some-old-certificate\t2026-01-05\t\t',
      ])
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 800 })
      const response = await page.goto('/shortlist?clear=1')
      await expect(rows(page)).toHaveCount(3)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const report = await html.validateString((await response?.text()) ?? '')
      const faults = report.results.flatMap(({ messages }) => messages)
      expect(faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([])
    })
  }
})
