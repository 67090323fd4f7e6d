import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'

const OURS_AT_MOST = 10_000

for (const path of ['/', '/programs', '/programs/rare-book-school/certificate-of-proficiency']) {
  test(`${path} ships at most 10 kB of scripts beyond Next's own runtime`, async ({ request }) => {
    const manifest = JSON.parse(await readFile('.next/build-manifest.json', 'utf8'))
    const runtime = new Set<string>([...manifest.rootMainFiles, ...manifest.polyfillFiles])
    const text = await (await request.get(path)).text()
    const sources = [...text.matchAll(/<script[^>]* src="([^"?]*)/g)].map(([, source = '']) => source)
    const ours = sources.filter((source) => !runtime.has(source.replace(/^\/_next\//, '')))
    expect(sources.length).toBeGreaterThan(ours.length)
    const sizes = await Promise.all(
      ours.map(async (source) => gzipSync(await (await request.get(source)).body()).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(OURS_AT_MOST)
  })
}

test('a public page asks nothing of another host, and logs nothing', async ({ page, baseURL }) => {
  const [hosts, said] = [new Set<string>(), [] as string[]]
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const path of ['/', '/programs', '/institutions', '/programs/rare-book-school/certificate-of-proficiency']) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin])
  expect(said).toEqual([])
})
