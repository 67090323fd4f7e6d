import { expect, test } from 'playwright/test'
import { axeViolations } from '../support/axe.ts'
import { mlisOnly, tell } from '../support/fit-form.ts'

test.use({ javaScriptEnabled: false })

test('what is not understood is said beside its field, kept as typed, and changes nothing', async ({ page }) => {
  await tell(page)
  await page.getByRole('textbox', { name: /^Grade average/ }).fill('1e9')
  await page.getByRole('textbox', { name: /^Years worked/ }).fill('-3')
  await page.getByRole('textbox', { name: /^Evenings/ }).fill('٣')
  await page.getByRole('textbox', { name: /^Year of that degree/ }).fill('NaN')
  await page.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page).toHaveURL('/fit#wrong')
  await expect(
    page.getByRole('complementary', { name: 'Nothing was kept or changed yet' }).getByRole('listitem'),
  ).toHaveCount(4)
  for (const [field, typed] of [
    ['Grade average', '1e9'],
    ['Years worked', '-3'],
    ['Evenings', '٣'],
    ['Year of that degree', 'NaN'],
  ]) {
    const box = page.getByRole('textbox', { name: new RegExp(`^${field}`) })
    await expect(box).toHaveValue(typed ?? '')
    await expect(box).toHaveAttribute('aria-invalid', 'true')
    await expect(box).toHaveAccessibleDescription(/^Write .*\. /)
  }
  await expect(page.getByRole('region', { name: 'What programs answer' })).toContainText('3.1')

  await page.getByRole('textbox', { name: /^Grade average/ }).fill('3.4')
  for (const field of [/^Years worked/, /^Evenings/, /^Year of that/])
    await page.getByRole('textbox', { name: field }).fill('')
  await page.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page).toHaveURL('/fit#told')
  await expect(page.getByRole('complementary', { name: 'Nothing was kept or changed yet' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'What programs answer' })).toContainText('3.4')
})

test('with answers and with mistakes, pages have nothing that axe finds and never scroll sideways', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await tell(page)
  await page.getByRole('textbox', { name: /^Grade average/ }).fill('9'.repeat(400))
  await page.getByRole('button', { name: 'Keep these answers' }).click()
  await expect(page.getByRole('complementary', { name: 'Nothing was kept or changed yet' })).toBeVisible()
  for (const path of ['/fit', '/programs?fit=1', mlisOnly, '/institutions/university-of-north-texas']) {
    await page.goto(path)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await context.close()
})
