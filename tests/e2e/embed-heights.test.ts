import { expect, type Page, test } from 'playwright/test'
import { listHeight, programHeight } from '../../lib/embed/snippet.ts'

const WIDTHS = { wide: 700, narrow: 320 } as const

/** How high a frame would have to be to hold all of it at once. */
async function heightOf(page: Page, path: string): Promise<number> {
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(() => document.documentElement.scrollHeight)
}

for (const [column, width] of Object.entries(WIDTHS) as [keyof typeof WIDTHS, number][]) {
  test.describe(`in a ${column} column`, () => {
    test.use({ viewport: { width, height: 100 } })

    test('a list is about as high as its markup says: no screen of blank, and little to scroll', async ({ page }) => {
      for (const topic of [
        'archives',
        'school-librarianship',
        'digital-curation',
        'museum-studies',
        'public-libraries',
      ]) {
        const path = `/embed/programs?topic=${topic}&rows=5`
        const needed = await heightOf(page, path)
        const rows = await page.getByRole('heading', { level: 2 }).count()
        expect(rows, path).toBeGreaterThan(0)
        const given = listHeight(rows, column)
        expect(given / needed, `${path}: ${given} for ${needed}`).toBeGreaterThan(0.8)
        expect(given / needed, `${path}: ${given} for ${needed}`).toBeLessThan(1.35)
      }
    })

    test('most programs fit into theirs', async ({ page, request }) => {
      const lines = (await (await request.get('/programs.jsonl')).text()).trim().split('\n')
      const paths = lines.filter((_, place) => place % 8 === 0).map((line) => new URL(JSON.parse(line).url).pathname)
      const heights: number[] = []
      for (const path of paths) heights.push(await heightOf(page, path.replace('/programs/', '/embed/')))
      const fitting = heights.filter((each) => each <= programHeight(column))
      expect(fitting.length / heights.length).toBeGreaterThan(0.85)
      expect(programHeight(column) / Math.max(...heights)).toBeGreaterThan(0.8)
    })

    test('what does not fit scrolls under the way to the rest', async ({ page }) => {
      await page.setViewportSize({ width, height: listHeight(20, column) })
      await page.goto('/embed/programs?rows=20')
      const more = page.getByRole('link', { name: 'All of them, with filters' })
      await expect(more).toBeInViewport()
      await page.keyboard.press('End')
      await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport()
      await expect(more).toBeInViewport()
    })
  })
}

test('a list of few programs is no higher than they need, and of none has room for one', () => {
  expect(listHeight(0, 'narrow')).toBe(listHeight(1, 'narrow'))
  expect(listHeight(2, 'wide')).toBeLessThan(listHeight(5, 'wide'))
  expect(listHeight(5, 'wide')).toBeLessThan(listHeight(5, 'narrow'))
})
