import { type BrowserContext, expect, test } from 'playwright/test'
import { mlisOnly, tell } from '../support/fit-form.ts'

test.use({ javaScriptEnabled: false })

const kept = async (context: BrowserContext) => (await context.cookies()).filter(({ value }) => value)

test.describe('what a reader holds', () => {
  test('is asked once, without scripts, and then every program answers', async ({ page }) => {
    await tell(page)
    await expect(page).toHaveURL('/fit#told')
    const answers = page.getByRole('region', { name: 'What programs answer' })
    await expect(answers).toContainText('Texas')
    await answers.getByRole('link', { name: 'The programs, without those you do not get into' }).click()
    await expect(page).toHaveURL('/programs?fit=1')
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(/^\d+ programs, without those whose stated rules you do not meet$/)
    const found = (await title.textContent())?.split(',')[0]
    const cards = page.locator('.card')
    await expect(cards).toHaveCount(20)
    await expect(cards.filter({ hasText: /You meet what they state:|Ask the school:/ })).toHaveCount(20)
    await expect(page.getByRole('checkbox', { name: `Leave out those I do not get into, ${found}` })).toBeChecked()
    await expect(page.getByText(/^Of \d+ of them you meet all that they state; the others are to ask\./)).toContainText(
      /\d+ state more in free words/,
    )
  })

  test('is not said to be enough where a school states more in free words, which are quoted whole', async ({
    page,
  }) => {
    await tell(page)
    const words = 'A valid teaching degree and two years of teaching experience.'
    await page.goto('/programs?institution=university-of-british-columbia')
    await expect(page.locator('.card').filter({ hasText: 'Teacher-Librarianship' })).toContainText(
      `Ask the school: you meet their rules (no master's is needed`,
    )
    await expect(page.locator('.card').filter({ hasText: 'Teacher-Librarianship' })).toContainText(
      `they also state “${words}`,
    )
    await page
      .locator('.card')
      .getByRole('link', { name: /Teacher-Librarianship/ })
      .first()
      .click()
    const fit = page.getByRole('region', { name: 'Do you get in?' })
    await expect(fit).toContainText('Ask the school.')
    await expect(fit).toContainText(`To ask: they also state “${words}`)
    await expect(page.getByText('You meet what they state')).toHaveCount(0)
  })

  test('is answered on the pages of programs, institutions and topics', async ({ page, context }) => {
    await tell(page)
    await page.goto(mlisOnly)
    const fit = page.getByRole('region', { name: 'Do you get in?' })
    await expect(fit).toContainText('You do not meet what they state.')
    await expect(fit).toContainText("Not met: they ask for a library master's (MLIS) (MLIS required")
    await expect(fit.getByRole('link', { name: /^Source \d/ }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'You do not meet what they state' })).toHaveAttribute('href', '#fit')

    await page.goto('/institutions/university-of-north-texas')
    await expect(page.locator('.card').filter({ hasText: /You meet|You do not|Ask the school/ })).toHaveCount(
      await page.locator('.card').count(),
    )
    await page.goto('/topics/archives')
    await expect(
      page.locator('.card').filter({ hasText: 'Ask the school: you meet their rules' }).first(),
    ).toBeVisible()
    expect((await kept(context)).map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['holdings', true, 'Lax'],
    ])
  })

  test('says which price is theirs, by where they live', async ({ page }) => {
    await tell(page)
    await page.goto('/programs/texas-womans-university/post-masters-certificate-school-librarianship')
    await expect(page.getByRole('region', { name: 'Do you get in?' })).toContainText(
      'As you live in Texas, in state: $7,752',
    )
  })

  test('is asked from a program, and leads back to it', async ({ page }) => {
    await page.goto(mlisOnly)
    await expect(page.getByRole('region', { name: 'Do you get in?' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Do I get in?' }).click()
    await page.getByRole('radio', { name: /^ALA-accredited/ }).check()
    await page.getByRole('textbox', { name: /^Grade average/ }).fill('3,5')
    await page.getByRole('button', { name: 'Keep these answers' }).click()
    await expect(page).toHaveURL(mlisOnly)
    await expect(page.getByRole('region', { name: 'Do you get in?' })).toContainText(
      'To ask: they also state “LIS master',
    )
  })

  test('is cleared by one button', async ({ page, context }) => {
    await tell(page)
    await page.getByRole('button', { name: 'Clear what I told' }).click()
    await expect(page).toHaveURL('/fit')
    await expect(page.getByRole('region', { name: 'What programs answer' })).toHaveCount(0)
    expect(await kept(context)).toEqual([])
    await page.goto(mlisOnly)
    await expect(page.getByText('You do not meet what they state')).toHaveCount(0)
  })
})
