import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'

/**
 * The terms of schema.org, as the types of schema-dts name them (schema.org's own context cannot be fetched offline):
 * types are the literals of `@type`, properties the quoted names of members.
 */
const source = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
const found = (pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, name]) => name))
const schemaTypes = found(/"@type": "([A-Za-z0-9]+)"/g)
const schemaProperties = found(/^ {4}"([a-z][A-Za-z0-9]*)"\?:/gm)

/** schema.org's context in short: names are its terms, and these properties hold addresses. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'license', 'isBasedOn', 'item', 'contentUrl', 'availability'].map((name) => [
      name,
      { '@type': '@id' },
    ]),
  ),
}

export type Node = { [property: string]: unknown } & { '@type'?: string | string[] }

/** The graph of a page, from the one script that holds it. */
export function graphOf(html: string): Node[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  if (scripts.length !== 1) throw new Error(`The page has ${scripts.length} graphs`)
  const document = JSON.parse(scripts[0]?.[1] ?? '')
  if (document['@context'] !== 'https://schema.org') throw new Error('The graph is of another vocabulary')
  return document['@graph']
}

export function nodeOf(graph: Node[], type: string): Node {
  const node = graph.find((each) => [each['@type']].flat().includes(type))
  if (!node) throw new Error(`The graph has no ${type}`)
  return node
}

/**
 * What a JSON-LD processor (jsonld) makes of a graph, and what it could not: terms that schema.org does not have, and
 * statements that got lost on the way.
 */
export async function expanded(graph: Node[]): Promise<{ unknown: string[]; lost: number }> {
  const nodes = await jsonld.expand({ '@context': CONTEXT, '@graph': graph } as never, {
    documentLoader: (url: string) => Promise.reject(new Error(`Nothing is fetched: ${url}`)),
  })
  const unknown = [...new Set(termsIn(nodes).filter((term) => !isKnown(term)))]
  return { unknown, lost: count(graph) - count(nodes) }
}

const PREFIX = 'https://schema.org/'

function isKnown(term: string): boolean {
  const name = term.slice(PREFIX.length).replace(/-(?:input|output)$/, '')
  return term.startsWith(PREFIX) && (schemaProperties.has(name) || schemaTypes.has(name))
}

/** Every property and every type of expanded JSON-LD. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inside]) => {
    if (key === '@type') return (inside as string[]).filter(() => !('@value' in value))
    return key.startsWith('@') ? termsIn(key === '@graph' ? inside : null) : [key, ...termsIn(inside)]
  })
}

/** How many statements some JSON-LD makes: values of properties, each for itself, at any depth. */
function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + count(each), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.entries(value).reduce(
    (sum, [key, inside]) => sum + (key.startsWith('@') ? 0 : [inside].flat().length + count(inside)),
    0,
  )
}
