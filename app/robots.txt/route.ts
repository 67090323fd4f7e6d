import { site } from '@/lib/site'

// The address of the sitemap is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

/** What no search engine has a use for: the desk, what is one reader's, and what has as many addresses as there are choices. */
const APART = [
  '/admin',
  '/compare?',
  '/corrections/',
  '/fit',
  '/shortlist',
  '/suggestions',
  '/programs/*/suggest',
  '/programs/*/case',
  '/programs.csv?',
  '/programs.jsonl?',
  '/programs/feed.xml?',
  '/embed?',
]

/** For crawlers (RFC 9309). What is to be left out of an index, though it may be read, says so on its page. */
export function GET() {
  const lines = [
    'User-agent: *',
    ...APART.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${site.origin}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
