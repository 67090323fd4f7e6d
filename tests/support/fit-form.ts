import type { Page } from 'playwright/test'

export const mlisOnly = '/programs/kent-state-university/medical-librarianship-graduate-certificate'

/** Tells on /fit what a reader holds. */
export async function tell(page: Page) {
  await page.goto('/fit')
  await page.getByRole('radio', { name: "Another master's degree" }).check()
  await page
    .getByRole('group', { name: 'Do you study for a degree now?' })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await page.getByRole('textbox', { name: /^Grade average/ }).fill('3.1')
  await page.getByRole('combobox', { name: /^State or province/ }).selectOption('Texas')
  await page.getByRole('textbox', { name: /^Years worked/ }).fill('4')
  await page.getByRole('button', { name: 'Keep these answers' }).click()
}
