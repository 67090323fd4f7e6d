import { type Markup, markup } from '@/lib/markup'

export type Feed = {
  /** What never changes: a tag URI where its address may. */
  id: string
  self: string
  /** The page that shows the same. */
  alternate: string
  title: string
  author: string
  /** Under which licence all of it stands, in words. */
  rights: string
  /** When something changed last in what it tells of, be it told by an entry or not. */
  changedAt: Date
  entries: Entry[]
}

export type Entry = {
  /** What never changes, whatever becomes of the address: a tag URI (RFC 4151). */
  id: string
  /** The address of what changed. */
  href: string
  title: string
  published: Date
  updated: Date
  summary: string
  /** What is new about it, a line each. */
  lines?: string[]
  /** "new", "changed". */
  category?: string
}

/** An Atom feed (RFC 4287). */
export function atom({ id, self, alternate, title, author, rights, changedAt, entries }: Feed): string {
  const updated = new Date(Math.max(...[changedAt, ...entries.map((each) => each.updated)].map(Number)))
  const feed = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${id}</id>
  <title>${title}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>${author}</name></author>
  <rights>${rights}</rights>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${alternate}"/>
${entries.map(entry)}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}`
}

/**
 * The identity of what belongs to a site, as a tag URI: that of the site in the year in which it began, and what never
 * changes of it, such as `program/12`.
 */
export function tagUri(origin: string, what: string): string {
  return `tag:${new URL(origin).hostname},2026:${what}`
}

function entry({ id, href, title, published, updated, summary, lines = [], category }: Entry): Markup {
  return markup`  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <published>${published.toISOString()}</published>
    <updated>${updated.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${href}"/>
${category ? markup`    <category term="${category}"/>\n` : markup``}    <summary>${summary}</summary>
${lines.length > 0 ? content(lines) : markup``}  </entry>
`
}

/** A list in HTML, which is text to Atom: escaped once more. */
function content(lines: string[]): Markup {
  const list = markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`
  return markup`    <content type="html">${list.text}</content>
`
}
