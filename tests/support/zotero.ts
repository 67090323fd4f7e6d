import { metas } from './visible.ts'

export type ZoteroItem = {
  itemType: string
  title: string
  publisher: string | undefined
  date: string | undefined
  rights: string | undefined
  url: string | undefined
  abstractNote: string | undefined
  websiteTitle: string | undefined
  websiteType: string | undefined
  language: string | undefined
  creators: string[]
}

/**
 * What Zotero's "Embedded Metadata" translator makes of a page, by its rules as far as they concern tags that we might
 * write: prefixes are those that `<link rel="schema.…">` declares (and a few known ones), a tag's first delimiter parts
 * prefix from term, the first letter of a term is made small, and each field is the first value of the first of its terms.
 */
export function zoteroItem(html: string, address: string): ZoteroItem {
  const head = html.slice(0, html.indexOf('</head>'))
  const values = statements(head)
  const first = (...terms: string[]) => terms.flatMap((term) => values.get(term) ?? [])[0]
  const websiteTitle = first('dc:source', 'dcterms:source', 'og:site_name')
  return {
    itemType: itemTypeOf(head, values),
    title: titleOf(
      first('dc:title', 'dcterms:title', 'og:title') ?? /<title>(.*?)<\/title>/.exec(head)?.[1] ?? address,
      websiteTitle,
    ),
    publisher: first('dc:publisher', 'dcterms:publisher'),
    date: first(
      'og:published_time',
      'dc:date.issued',
      'dcterms:date.issued',
      'dcterms:issued',
      'dc:date',
      'dcterms:date',
    ),
    rights: first('dc:rights', 'dcterms:rights'),
    url: first('og:url') ?? address,
    abstractNote:
      first('og:description', 'dcterms:abstract', 'dc:description', 'dcterms:description') ??
      metas(head, 'description')[0],
    websiteTitle,
    websiteType: first('dc:type', 'dcterms:type'),
    language: first('dc:language', 'dcterms:language'),
    creators: [...(values.get('dc:creator') ?? values.get('dcterms:creator') ?? values.get('dc:contributor') ?? [])],
  }
}

const KNOWN: Record<string, string> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://ogp.me/ns#': 'og',
}

/** Values by `prefix:term`. A tag whose prefix nobody declared is none. */
function statements(head: string): Map<string, string[]> {
  const prefixes = new Map([['og', 'og']])
  for (const [, prefix = '', href = ''] of head.matchAll(/<link rel="schema\.([A-Za-z]+)" href="([^"]+)"/g)) {
    prefixes.set(prefix.toLowerCase(), KNOWN[href] ?? href)
  }
  const values = new Map<string, string[]>()
  for (const [, name = ''] of head.matchAll(/<meta (?:name|property)="([^"]+)"/g)) {
    const [, written = '', term = ''] = /^([^.:_]*)[.:_](.*)$/.exec(name) ?? []
    const prefix = prefixes.get(written.toLowerCase())
    if (prefix) values.set(`${prefix}:${term.charAt(0).toLowerCase()}${term.slice(1)}`, metas(head, name))
  }
  return values
}

/** Highwire's tags say an article; Open Graph's type goes before that of Dublin Core; any statement else makes a web page. */
function itemTypeOf(head: string, values: Map<string, string[]>): string {
  const openGraph: Record<string, string> = { website: 'webpage', book: 'book', 'video.movie': 'videoRecording' }
  const dublinCore: Record<string, string> = {
    book: 'book',
    report: 'report',
    thesis: 'thesis',
    journalarticle: 'journalArticle',
  }
  const named = openGraph[values.get('og:type')?.[0] ?? '']
  const typed = dublinCore[(values.get('dc:type')?.[0] ?? '').toLowerCase().replace(/\s/g, '')]
  if (named ?? typed) return named ?? typed ?? ''
  if (/name="citation_journal_title"/.test(head) || /name="citation_title"/.test(head)) return 'journalArticle'
  return values.size > 0 ? 'webpage' : ''
}

/** The name of the website is cut off the end of a title. */
function titleOf(title: string, website: string | undefined): string {
  if (!website) return title
  // As Zotero does: a name that is no pattern, such as an address with a question mark, would be a fault here.
  return title.replace(new RegExp(`\\s*\\W\\s*${website}\\s*$`, 'i'), '')
}
