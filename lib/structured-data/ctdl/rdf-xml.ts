import { type Markup, markup } from '@/lib/markup'
import type { CtdlGraph } from '@/lib/structured-data/ctdl/graph'
import { namespaces, references } from '@/lib/structured-data/ctdl/vocabulary'

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** The same graph as RDF/XML, with the same triples, for harvesters that read XML alone; `more` stands in its first tag. */
export function ctdlRdfXml(graph: CtdlGraph, more = markup``): Markup {
  return markup`<rdf:RDF xmlns:rdf="${RDF}" xmlns:ceterms="${namespaces.ceterms}" xmlns:schema="${namespaces.schema}"${more}>${graph['@graph'].map(node)}</rdf:RDF>`
}

type Facts = Record<string, unknown>

function node(facts: object): Markup {
  const { '@type': type, '@id': id, ...properties } = facts as Facts
  const about = id === undefined ? markup`` : markup` rdf:about="${iri(String(id))}"`
  const inside = Object.entries(properties).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => property(name, each)),
  )
  return markup`<${String(type)}${about}>${inside}</${String(type)}>`
}

function property(name: string, value: unknown): Markup[] {
  if (typeof value === 'number') return [number(name, value)]
  if (typeof value === 'string') return [references.has(name) ? reference(name, value) : plain(name, value)]
  const { '@type': type, '@id': id, en } = value as Facts
  if (type !== undefined) return [markup`<${name}>${node(value as Facts)}</${name}>`]
  if (id !== undefined) return [reference(name, String(id))]
  return [en].flat().map((words) => markup`<${name} xml:lang="en">${String(words)}</${name}>`)
}

function plain(name: string, value: string): Markup {
  return markup`<${name}>${value}</${name}>`
}

function reference(name: string, target: string): Markup {
  return markup`<${name} rdf:resource="${iri(target)}"/>`
}

/** As JSON-LD understands a number of JSON: an integer, or else a double in its canonical form. */
function number(name: string, value: number): Markup {
  const [type, digits] = Number.isInteger(value)
    ? ['integer', String(value)]
    : ['double', value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')]
  return markup`<${name} rdf:datatype="${XSD}${type}">${digits}</${name}>`
}

/** A whole address of what a prefix shortens. */
function iri(name: string): string {
  const [, prefix = '', rest = ''] = /^(\w+):(.*)$/s.exec(name) ?? []
  return Object.hasOwn(namespaces, prefix) ? `${namespaces[prefix as keyof typeof namespaces]}${rest}` : name
}
