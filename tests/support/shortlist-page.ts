import type { BrowserContext, Page } from 'playwright/test'
import { keptList } from './reader-cookies.ts'

export const proficiency = 'rare-book-school/certificate-of-proficiency'
export const california = 'california-rare-book-school/certificate-rare-books-and-manuscripts'
export const toronto = 'university-of-toronto/diploma-of-advanced-study-in-information-studies'
export const name = 'Rare Book School Certificate of Proficiency'

export async function saveAll(page: Page, ...paths: string[]) {
  for (const path of paths) {
    await page.goto(`/programs/${path}`)
    await page.getByRole('button', { name: /^Save / }).click()
  }
}

export function rows(page: Page) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
}

export function names(page: Page) {
  return rows(page).getByRole('heading', { level: 2 }).allTextContents()
}

export async function note(page: Page, words: string) {
  await page
    .getByText(/^(Add a|Change the) note$/)
    .first()
    .click()
  await page.getByRole('textbox').first().fill(words)
  await page
    .getByRole('button', { name: /^Save the note/ })
    .first()
    .click()
}

/** Gives a browser a list by hand, as an older visit could have left it. */
export async function keep(context: BrowserContext, baseURL: string | undefined, lines: string[]) {
  const middle = Math.ceil(lines.length / 2)
  await context.clearCookies()
  await context.addCookies(
    [lines.slice(0, middle), lines.slice(middle)].map((half, index) => ({
      name: index === 0 ? 'shortlist' : 'shortlist2',
      value: keptList(...half),
      url: baseURL ?? '',
    })),
  )
}
