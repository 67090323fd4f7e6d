/** What a browser would send of a form whose controls hold this (lib/editing/fields/typed.ts). */
export function sentOf(typed: object, sent = new FormData(), at = ''): FormData {
  for (const [key, value] of Object.entries(typed)) {
    const name = at + (Array.isArray(typed) ? (typeof value === 'object' ? `[${key}]` : '') : at && `.${key}`) || key
    if (typeof value === 'object' && value !== null) sentOf(value, sent, name)
    else sent.append(name, String(value ?? ''))
  }
  return sent
}

/** What a browser would send of a form that nobody touched, by its HTML as React writes it. */
export function sentFrom(html: string): FormData {
  const sent = new FormData()
  const control = /<(input|textarea|select)\b([^>]*?)(?:\/>|>(?:([\s\S]*?)<\/\1>)?)/g
  for (const [, tag, attributes = '', inner = ''] of html.matchAll(control)) {
    const name = attribute(attributes, 'name')
    if (name === null) continue
    if (tag === 'textarea') sent.append(name, inner.replace(/^\n/, '') && plain(inner.replace(/^\n/, '')))
    else if (tag === 'select') sent.append(name, chosen(inner))
    else if (!/type="(checkbox|radio)"/.test(attributes) || /\schecked=""/.test(attributes)) {
      sent.append(name, attribute(attributes, 'value') ?? '')
    }
  }
  return sent
}

function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const option = all.find((each) => /\sselected=""/.test(each)) ?? all[0] ?? ''
  return attribute(option, 'value') ?? ''
}

function attribute(attributes: string, name: string): string | null {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? []
  return value === undefined ? null : plain(value)
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
