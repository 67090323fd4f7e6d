import jsonld from 'jsonld'
import type { CtdlGraph } from '../../../lib/structured-data/ctdl/graph.ts'
import { concepts, properties } from './properties.ts'

const PUBLISHED = 'https://credreg.net/ctdl/schema/context/json'

/**
 * What CTDL's published context says of the terms that we use, made of the tables here, since tests ask nobody: words have a
 * language, addresses and references are names of things.
 */
const context: Record<string, unknown> = {
  ceterms: 'https://purl.org/ctdl/terms/',
  schema: 'https://schema.org/',
}
for (const scheme of Object.keys(concepts)) context[scheme] = `https://purl.org/ctdl/vocabs/${scheme}/`
for (const [name, { range }] of Object.entries(properties)) {
  if (range.kind === 'words') context[name] = { '@id': name, '@container': '@language' }
  if (['address', 'refers', 'nodes', 'concept'].includes(range.kind)) context[name] = { '@id': name, '@type': '@id' }
}

/** Nobody is asked: any other context than the published one is a fault. */
async function documentLoader(url: string) {
  if (url !== PUBLISHED) throw new Error(`Who asks for ${url}?`)
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
}

const document = (graph: CtdlGraph) => JSON.parse(JSON.stringify(graph)) as jsonld.JsonLdDocument

/** The graph with every term as a whole address; a term that the context does not know is a fault. */
export function expand(graph: CtdlGraph) {
  return jsonld.expand(document(graph), { documentLoader, safe: true } as jsonld.Options.Expand)
}

/** Its triples, one a line, in an order and with names of nameless nodes that depend on nothing else. */
export async function canonicalTriples(graph: CtdlGraph): Promise<string> {
  return canonize(document(graph), { documentLoader, safe: true })
}

/** The same of triples that were written another way. */
export async function canonized(nQuads: string): Promise<string> {
  return canonize(nQuads, { inputFormat: 'application/n-quads' })
}

export async function flattened(graph: CtdlGraph): Promise<CtdlGraph> {
  return (await jsonld.flatten(
    document(graph),
    PUBLISHED as never,
    { documentLoader } as never,
  )) as unknown as CtdlGraph
}

/** Its types say that it gives nothing back. */
async function canonize(triples: unknown, options: object): Promise<string> {
  const written: unknown = await jsonld.canonize(
    triples as never,
    { ...options, format: 'application/n-quads' } as never,
  )
  return String(written)
}
