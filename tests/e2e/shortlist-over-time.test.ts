import { expect, test } from 'playwright/test'
import { keep, name, proficiency, rows, saveAll, toronto } from '../support/shortlist-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('a list that is kept for long', () => {
  test('keeps a program that ended, and one that has no page any more, and says so of both', async ({
    page,
    context,
    baseURL,
  }) => {
    await saveAll(page, toronto)
    await page.goto('/shortlist')
    await expect(rows(page)).toContainText('Discontinued')
    await expect(rows(page)).toContainText('Past')
    await keep(context, baseURL, ['no-such-school/some-old-certificate\t2026-01-05\t\task Anne'])
    await page.goto('/shortlist')
    await expect(rows(page)).toContainText('Some old certificate')
    await expect(rows(page)).toContainText('This program has no page here any more')
    await expect(rows(page)).toContainText('ask Anne')
  })

  test('says what changed since a program was saved, in words, until it is seen', async ({
    page,
    context,
    baseURL,
  }) => {
    await keep(context, baseURL, [`${proficiency}\t2026-01-05\td,USD600000-600000,-,4,,?????,,\task Anne`])
    await page.goto('/shortlist')
    const changed = page.getByRole('region', { name: `What changed: ${name}` })
    await expect(changed).toContainText('Changed since you saved it on 5 January 2026')
    await expect(changed).toContainText('Whether it is offered: it was discontinued, it is offered')
    await expect(changed).toContainText('Price: it was $6,000, it is $6,975')
    await expect(changed).toContainText('Courses: it was 4 courses, it is 5 courses')
    await changed.getByRole('button', { name: /^Seen/ }).click()
    await expect(changed).toHaveCount(0)
    await expect(rows(page)).toContainText('ask Anne')
  })
})

test.describe('a full list', () => {
  test('refuses the 31st program with a sentence and a way back, and loses nothing', async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const feed = await (await request.get('/programs?sort=name')).text()
    const more = await (await request.get('/programs?sort=name&page=2')).text()
    const paths = [...new Set([...(feed + more).matchAll(/name="p" value="([^"]+)"/g)].map(([, path]) => path))]
    await keep(
      context,
      baseURL,
      paths.slice(0, 30).map((path) => `${path}\t2026-01-05\t\t`),
    )
    await page.goto(`/programs/${paths[30]}`)
    await page.getByRole('button', { name: /^Save / }).click()
    await expect(page.getByRole('complementary', { name: 'Not saved: the list is full' })).toContainText(
      'was not saved. A list holds 30 programs: take one off first.',
    )
    await expect(rows(page)).toHaveCount(30)
    await page.getByRole('link', { name: 'Back to where you were' }).click()
    await expect(page).toHaveURL(new RegExp(`/programs/${paths[30]}`))
  })

  test('with thirty long notes fits into what a browser and a proxy let through', async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const found = await (await request.get('/programs?sort=name')).text()
    const more = await (await request.get('/programs?sort=name&page=2')).text()
    const paths = [...new Set([...(found + more).matchAll(/name="p" value="([^"]+)"/g)].map(([, path]) => path))]
    const words = 'Ask whether my library pays after I finish; Anne took it in 2019 and liked the summer course best.'
    await keep(
      context,
      baseURL,
      paths.slice(0, 30).map((path, each) => `${path}\t2026-01-05\t\t${each} ${words}`),
    )
    await page.goto('/shortlist')
    await page.getByRole('button', { name: /^Down/ }).first().click()
    await expect(rows(page)).toHaveCount(30)
    const cookies = await context.cookies()
    expect(cookies.reduce((sum, { name, value }) => sum + name.length + value.length + 3, 0)).toBeLessThan(6_500)
  })
})
