import { type Markup, markup } from '@/lib/markup'

/** `changedAt`: when what it shows last changed; null: nobody knows. */
export type Entry = { href: string; changedAt: Date | null }

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap by the protocol of sitemaps.org: 50,000 addresses at most. */
export function sitemap(entries: Entry[]): string {
  return written(markup`<urlset xmlns="${NAMESPACE}">
${entries.map((each) => line('url', each))}</urlset>
`)
}

/** An index of sitemaps, 50,000 at most. */
export function sitemapIndex(entries: Entry[]): string {
  return written(markup`<sitemapindex xmlns="${NAMESPACE}">
${entries.map((each) => line('sitemap', each))}</sitemapindex>
`)
}

function line(name: 'url' | 'sitemap', { href, changedAt }: Entry): Markup {
  const changed = changedAt ? markup`<lastmod>${changedAt.toISOString()}</lastmod>` : markup``
  return name === 'url'
    ? markup`<url><loc>${href}</loc>${changed}</url>\n`
    : markup`<sitemap><loc>${href}</loc>${changed}</sitemap>\n`
}

function written(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}`
}
