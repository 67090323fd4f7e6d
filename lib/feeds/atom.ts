import { type Markup, markup } from '@/lib/markup'

export type Feed = {
  /** The address of the feed, which is its identity too. */
  self: string
  /** The page that shows the same. */
  alternate: string
  title: string
  author: string
  entries: Entry[]
}

/** `href` is the address of what changed, and its identity. */
export type Entry = { href: string; title: string; updated: Date; summary: string }

/** An Atom feed (RFC 4287). */
export function atom({ self, alternate, title, author, entries }: Feed): string {
  // A feed without entries has no change to date; the format asks for one.
  const updated = new Date(Math.max(0, ...entries.map((each) => each.updated.getTime())))
  const feed = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${self}</id>
  <title>${title}</title>
  <updated>${updated.toISOString()}</updated>
  <author><name>${author}</name></author>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${alternate}"/>
${entries.map(entry)}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}`
}

function entry({ href, title, updated, summary }: Entry): Markup {
  return markup`  <entry>
    <id>${href}</id>
    <title>${title}</title>
    <updated>${updated.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${href}"/>
    <summary>${summary}</summary>
  </entry>
`
}
