import { expect, test } from 'playwright/test'
import { sanJose } from '../support/my-price-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('my price on paper', () => {
  const helped =
    'employer=50&employer_max=3000&employer_pays=after&visits=2&visit_cost=600&scholarship=500&books=345.67'
  const queens = '/programs/queens-college-cuny/archives'
  const unconfirmed = '/programs/university-of-pittsburgh/certificate-of-advanced-study-lis'
  for (const address of [
    `${queens}?terms=1&live=in_state&credits=12`,
    ...[12, 40].map((terms) => `${sanJose}?terms=${terms}&accepted=2&${helped}`),
    `${queens}?terms=40&live=in_state&${helped}`,
    `${unconfirmed}?terms=40&mode=online&accepted=2&${helped}`,
  ])
    test(`is one page, however many terms: ${address}`, async ({ page }) => {
      await page.goto(address)
      for (const format of ['A4', 'Letter'])
        expect((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })

  for (const format of ['A4', 'Letter']) {
    test(`is one page of ${format}: the name, the price, what it rests on and where it was read`, async ({ page }) => {
      await page.goto(
        `${sanJose}?terms=6&accepted=2&employer=50&employer_max=3000&employer_pays=term&visits=2&visit_cost=600&scholarship=500`,
      )
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'What these figures assume' })).toBeVisible()
      await expect(page.getByText('open-classes-fees')).toBeVisible()
      for (const words of ['Work it out again', 'What it leads to'])
        await expect(page.getByText(words).first()).toBeHidden()
    })
  }

  test('leaves the page without answers whole, and its empty form off', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(sanJose)
    await expect(page.getByRole('region', { name: 'What it leads to' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Work it out' })).toBeHidden()
  })
})
