import { parse } from 'csv-parse/sync'
import { expect, test } from 'playwright/test'
import { california, name, note, proficiency, saveAll, toronto } from '../support/shortlist-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('a list that is taken along', () => {
  test('is a spreadsheet with the notes, in which nothing runs and accents are right', async ({ page }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, '=HYPERLINK("https://example.org";"à Zoë")')
    const answer = await page.request.get('/shortlist/shortlist.csv')
    expect(answer.headers()['cache-control']).toBe('private, no-store')
    expect(answer.headers()['content-disposition']).toBe('attachment; filename="shortlist.csv"')
    const text = (await answer.body()).toString()
    expect(text.startsWith('\ufeff')).toBe(true)
    const table: Record<string, string>[] = parse(text, { bom: true, columns: true })
    expect(table).toHaveLength(2)
    expect(table[0]).toMatchObject({
      Program: name,
      'Price from': '6975',
      Currency: 'USD',
      'Your note': `'=HYPERLINK("https://example.org";"à Zoë")`,
    })
    const shared = await page.request.get(`/shortlist/shortlist.csv?p=${proficiency}`)
    expect(await shared.text()).not.toContain('HYPERLINK')
  })

  test('is a calendar where days are exact, and a sentence where none is', async ({ page, request }) => {
    await saveAll(page, proficiency, toronto)
    const mine = await page.request.get('/shortlist/deadlines.ics')
    expect(mine.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect(await mine.text()).toContain('DTSTART;VALUE=DATE:20220331')
    const theirs = await request.get(`/programs/${toronto}/deadlines.ics`)
    expect(theirs.headers()['cache-control']).toMatch(/^public/)
    expect(await theirs.text()).toContain('DTSTART;VALUE=DATE:20220331')
    for (const path of [
      `/programs/${proficiency}/deadlines.ics`,
      '/programs/no/such/deadlines.ics',
      '/shortlist/deadlines.ics',
    ]) {
      const none = await request.get(path)
      expect([path, none.status()]).toEqual([path, 404])
      expect(await none.text()).toMatch(/^There is no calendar/)
    }
  })

  test('on paper is the programs and the notes, and nothing to press', async ({ page }) => {
    await saveAll(page, proficiency, california)
    await page.goto('/shortlist')
    await note(page, 'ask Anne')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('ask Anne').first()).toBeVisible()
    await expect(page.locator('button:visible, textarea:visible, input:visible')).toHaveCount(0)
  })
})
