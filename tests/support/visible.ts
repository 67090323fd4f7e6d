/** What a page says to who reads it: its text, without head, scripts and markup, with its spaces made one. */
export function visibleText(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return decoded(body.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
}

/** The text of the description that follows a term in the summary of five answers. */
export function glance(html: string, term: string): string | null {
  const [, said] = new RegExp(`<dt[^>]*>${term}</dt>(.*?)(?=<dt|</dl>)`, 's').exec(html) ?? []
  return said === undefined ? null : visibleText(`<body>${said}`).trim()
}

/** The contents of the head's `<meta>` with this name, in order. */
export function metas(html: string, name: string): string[] {
  const pattern = new RegExp(`<meta (?:name|property)="${name.replaceAll('.', '\\.')}" content="([^"]*)"`, 'g')
  return [...html.matchAll(pattern)].map(([, content = '']) => decoded(content))
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", nbsp: ' ' }

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
}
