import { expect, test } from 'playwright/test'
import { proficiency } from '../support/shortlist-page.ts'

test.use({ javaScriptEnabled: false })

test.describe('what others send', () => {
  const form = { do: 'save', p: proficiency }

  test('from another site is refused, and nothing is changed', async ({ request }) => {
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://example.org' },
      { origin: 'null' },
    ]
    for (const headers of foreign) {
      const answer = await request.post('/shortlist/change', { form, headers, maxRedirects: 0 })
      expect([headers, answer.status()]).toEqual([headers, 403])
      expect(await answer.text()).toContain('nothing was changed')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  })

  test('that is no form of ours is refused with a sentence', async ({ request }) => {
    const forms: Record<string, string>[] = [
      {},
      { do: 'save' },
      { do: 'drop', p: proficiency },
      { do: 'note', p: '../../etc' },
      { do: 'save', p: 'a/b/c' },
    ]
    for (const fields of forms) {
      const answer = await request.post('/shortlist/change', { form: fields, maxRedirects: 0 })
      expect([fields, answer.status()]).toEqual([fields, 400])
    }
    const json = await request.post('/shortlist/change', { data: form, maxRedirects: 0 })
    expect(json.status()).toBe(400)
    const long = await request.post('/shortlist/change', {
      form: { ...form, note: 'a'.repeat(60_000) },
      maxRedirects: 0,
    })
    expect(long.status()).toBe(400)
  })

  test('never leads to another site', async ({ request }) => {
    for (const back of [
      '//example.org',
      'https://example.org',
      '/\\example.org',
      '/\t/example.org',
      '\\\\example.org',
      `/${'a'.repeat(3_000)}`,
    ]) {
      const answer = await request.post('/shortlist/change', { form: { ...form, back }, maxRedirects: 0 })
      expect(answer.status()).toBe(303)
      expect(answer.headers().location).toMatch(/^\/shortlist\?done=saved/)
    }
    const accents = await request.post('/shortlist/change', {
      form: { ...form, back: '/programs?q=žluť' },
      maxRedirects: 0,
    })
    expect(accents.headers().location).toBe('/programs?q=%C5%BElu%C5%A5')
  })

  test('as a cookie that holds anything is read as far as it can be', async ({ request }) => {
    for (const cookie of [
      'shortlist=',
      'shortlist=b',
      'shortlist=bAAAA',
      'shortlist=%00%ff',
      `shortlist=b${'A'.repeat(3_000)}`,
      'shortlist2=x',
    ]) {
      for (const path of ['/shortlist', '/programs', `/programs/${proficiency}`, '/shortlist/shortlist.csv']) {
        expect((await request.get(path, { headers: { cookie } })).status()).toBe(200)
      }
    }
  })
})
