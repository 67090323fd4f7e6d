import { expect, type Page } from 'playwright/test'
import { axeViolations } from './axe.ts'

/** What every page must bear: axe in light and dark, and a window of 320 pixels. */
export async function expectSound(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeViolations(page), `${name}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  const wide = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320)
  expect(await axeViolations(page), `${name}, 320 pixels`).toEqual([])
  await page.setViewportSize(wide)
}
