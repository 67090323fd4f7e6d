const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * The triples of RDF/XML as N-Quads: of the part of it that has nodes and properties by turns, each node an element. xmllint
 * has to judge the XML first, for this reads what is well-formed only.
 */
export function triplesOf(xml: string): string {
  const tags = [...xml.matchAll(/<(\/?)([\w.:-]+)((?:\s+[\w.:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g)]
  const prefixes = new Map(
    [...xml.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix = '', iri = '']) => [prefix, iri]),
  )
  const whole = (name: string) => `${prefixes.get(name.split(':')[0] ?? '')}${name.split(':')[1]}`
  const triples: string[] = []
  const open: { name: string; attributes: Map<string, string>; subject?: string; text: string; isFull: boolean }[] = []
  let nameless = 0
  for (const [, ends, name = '', written = '', isEmpty, text = ''] of tags.slice(1, -1)) {
    if (ends) close()
    else begin(name, written, text)
    if (isEmpty) close()
  }
  return triples.join('')

  function begin(name: string, written: string, text: string) {
    const attributes = new Map(
      [...written.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]),
    )
    const isNode = open.length % 2 === 0
    open.push({ name, attributes, text, isFull: false })
    if (!isNode) return
    const about = attributes.get('rdf:about')
    const subject = about === undefined ? `_:n${nameless++}` : `<${about}>`
    Object.assign(open.at(-1) ?? {}, { subject })
    triples.push(`${subject} <${RDF}type> <${whole(name)}> .\n`)
    const [property, owner] = [open.at(-2), open.at(-3)]
    if (!property || !owner) return
    property.isFull = true
    triples.push(`${owner.subject} <${whole(property.name)}> ${subject} .\n`)
  }

  function close() {
    const ended = open.pop()
    if (!ended || ended.subject !== undefined || ended.isFull) return
    triples.push(`${open.at(-1)?.subject} <${whole(ended.name)}> ${objectOf(ended)} .\n`)
  }
}

function objectOf({ attributes, text }: { attributes: Map<string, string>; text: string }): string {
  const [resource, language, type] = ['rdf:resource', 'xml:lang', 'rdf:datatype'].map((name) => attributes.get(name))
  if (resource !== undefined) return `<${resource}>`
  const literal = JSON.stringify(decoded(text))
  return language ? `${literal}@${language}` : type ? `${literal}^^<${type}>` : literal
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (_, name) => REFERENCES[name] ?? '')
}
