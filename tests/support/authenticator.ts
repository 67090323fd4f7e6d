import { TOTP } from 'otpauth'
import type { Page } from 'playwright/test'

const HALF_MINUTE_MS = 30_000

/** Turns the second step on; the app that holds its secret, and the recovery codes. */
export async function turnSecondStepOn(page: Page, password: string) {
  await page.goto('/admin/account/second-factor')
  await page.getByLabel('Your password').fill(password)
  await page.getByRole('button', { name: 'Begin' }).click()
  const secret = ((await page.locator('.app-secret code').textContent()) ?? '').replaceAll(' ', '')
  const app = new TOTP({ secret })
  const code = page.getByRole('textbox', { name: 'Code' })
  await code.fill(app.generate({ timestamp: 0 }))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await page.getByText('This code does not fit').first().waitFor()
  // That of the half minute before: the one of this is then still there to sign in with.
  await earlyInHalfMinute()
  await code.fill(app.generate({ timestamp: Date.now() - HALF_MINUTE_MS }))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  return { app, recoveryCodes: await page.locator('.recovery-codes code').allTextContents() }
}

/** Waits where a half minute is nearly over: what takes a moment is then judged by the same one. */
export async function earlyInHalfMinute() {
  const left = HALF_MINUTE_MS - (Date.now() % HALF_MINUTE_MS)
  if (left < 10_000) await new Promise((resolve) => setTimeout(resolve, left))
}
