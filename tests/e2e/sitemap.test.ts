import { type APIRequestContext, expect, test } from 'playwright/test'
import { databaseClient } from '../support/database-client.ts'
import { xmlFaults } from '../support/xmllint.ts'

type Line = { loc: string; lastmod: string | undefined }

function lines(xml: string): Line[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, loc = '', lastmod]) => ({
    loc,
    lastmod,
  }))
}

async function parts(request: APIRequestContext): Promise<Map<string, Line[]>> {
  const index = lines(await (await request.get('/sitemap.xml')).text())
  const read = index.map(async ({ loc }): Promise<[string, Line[]]> => {
    const { pathname } = new URL(loc)
    return [pathname, lines(await (await request.get(pathname)).text())]
  })
  return new Map(await Promise.all(read))
}

test.describe('the sitemap', () => {
  test('is valid by the schemas of sitemaps.org, the index and each of its parts', async ({ request }) => {
    const index = await request.get('/sitemap.xml')
    expect(index.headers()['content-type']).toBe('application/xml')
    expect(await xmlFaults(await index.text(), 'sitemap index')).toEqual([])
    const paths = lines(await index.text()).map(({ loc }) => new URL(loc).pathname)
    expect(paths).toEqual([
      '/sitemap/pages.xml',
      '/sitemap/programs-0.xml',
      '/sitemap/institutions-0.xml',
      '/sitemap/topics-0.xml',
    ])
    for (const path of paths) {
      expect(await xmlFaults(await (await request.get(path)).text(), 'sitemap')).toEqual([])
    }
  })

  test('names each public page once, by the address that the page itself calls its own', async ({ request }) => {
    const all = [...(await parts(request)).values()].flat().map(({ loc }) => loc)
    expect(new Set(all).size).toBe(all.length)
    for (const address of all) {
      const answer = await request.get(address)
      expect([address, answer.status()]).toEqual([address, 200])
      const html = await answer.text()
      expect([address, /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]]).toEqual([address, address])
      expect(html).not.toMatch(/<meta name="robots" content="noindex/)
    }
  })

  test('dates each program by the last change of what its page says, and each list by the newest of them', async ({
    request,
  }) => {
    const rows = await databaseClient(process.env.DATABASE_URL ?? '', async (client) => {
      const { rows } = await client.query<{ path: string; changed: Date }>(`
        SELECT format('/programs/%s/%s', i.slug, p.slug) AS path, changed_at AS changed FROM program_publication
        JOIN program p ON p.id = program_id JOIN institution i ON i.id = p.institution_id WHERE withdrawn_at IS NULL`)
      return rows
    })
    const found = await parts(request)
    const dated = (found.get('/sitemap/programs-0.xml') ?? []).map(({ loc, lastmod }) => [
      new URL(loc).pathname,
      lastmod,
    ])
    expect(dated.toSorted()).toEqual(rows.map(({ path, changed }) => [path, changed.toISOString()]).toSorted())
    const newest =
      rows
        .map(({ changed }) => changed.toISOString())
        .toSorted()
        .at(-1) ?? ''
    const pages = found.get('/sitemap/pages.xml') ?? []
    expect(pages.find(({ loc }) => loc.endsWith('/programs'))?.lastmod).toBe(newest)
    expect(pages.find(({ loc }) => loc.endsWith('/privacy'))?.lastmod).toBeUndefined()
  })

  test('has no parts but those', async ({ request }) => {
    for (const name of [
      'programs-1.xml',
      'programs-0',
      'programs--1.xml',
      'nothing-0.xml',
      'programs-99999.xml',
      '%00',
    ]) {
      expect([name, (await request.get(`/sitemap/${name}`)).status()]).toEqual([name, 404])
    }
  })

  test('is not sent again to who has it', async ({ request }) => {
    for (const path of ['/sitemap.xml', '/sitemap/programs-0.xml']) {
      const tag = (await request.get(path)).headers().etag ?? ''
      const again = await request.get(path, { headers: { 'If-None-Match': tag } })
      expect([again.status(), await again.text()]).toEqual([304, ''])
    }
  })

  test('is named in robots.txt, which keeps crawlers out of the desk and of what is one reader’s', async ({
    request,
  }) => {
    const text = await (await request.get('/robots.txt')).text()
    expect(text).toContain('User-agent: *\n')
    const [, address = ''] = /^Sitemap: (\S+)$/m.exec(text) ?? []
    expect((await request.get(address)).status()).toBe(200)
    for (const path of ['/admin', '/shortlist', '/fit']) expect(text).toContain(`Disallow: ${path}\n`)
    const barred = [...text.matchAll(/^Disallow: (.*)$/gm)].map(([, path = '']) => pattern(path))
    for (const { loc } of [...(await parts(request)).values()].flat()) {
      expect(barred.filter((each) => each.test(new URL(loc).pathname))).toEqual([])
    }
  })
})

/** A path of robots.txt as RFC 9309 reads it. */
function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}`)
}
