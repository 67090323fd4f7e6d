import { TOTP } from 'otpauth'
import type { Page } from 'playwright/test'

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
  await code.fill(app.generate())
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  return { app, recoveryCodes: await page.locator('.recovery-codes code').allTextContents() }
}

/** The code of the next half minute, which is taken as well: that of this one may have been used. */
export function nextCode(app: TOTP): string {
  return app.generate({ timestamp: Date.now() + 30_000 })
}
