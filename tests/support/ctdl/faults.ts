import type { CtdlGraph } from '../../../lib/structured-data/ctdl/graph.ts'
import { isKindOf } from './classes.ts'
import { concepts, properties, type Range } from './properties.ts'

type Node = Record<string, unknown>

/** What in a graph the vocabulary does not allow, in a sentence each; none: every class, property, concept and value is right. */
export function vocabularyFaults({ '@graph': graph }: CtdlGraph): string[] {
  const classOf = new Map(graph.map((node) => [node['@id'], node['@type'] as string]))
  return graph.flatMap((node) => nodeFaults(node as unknown as Node, classOf))
}

function nodeFaults(node: Node, classOf: Map<string, string>): string[] {
  const { '@type': type, '@id': id, ...facts } = node
  if (!isKindOf(String(type), [String(type)])) return [`There is no class ${type}.`]
  const isNamed = id === undefined || (typeof id === 'string' && URL.canParse(id))
  const faults = Object.entries(facts).flatMap(([name, value]) => propertyFaults(String(type), name, value, classOf))
  return isNamed ? faults : [`${id} is no address.`, ...faults]
}

function propertyFaults(type: string, name: string, value: unknown, classOf: Map<string, string>): string[] {
  const property = properties[name]
  if (!property) return [`There is no property ${name}.`]
  if (!isKindOf(type, property.domain)) return [`${type} has no ${name}.`]
  const values = [value].flat()
  if (values.length === 0) return [`${name} of ${type} is empty.`]
  return values.flatMap((each) => {
    const isRight = fits(each, property.range, classOf)
    const inside = isNode(each) ? nodeFaults(each, classOf) : []
    return isRight ? inside : [`${name} of ${type} takes no ${JSON.stringify(each)}.`, ...inside]
  })
}

function fits(value: unknown, range: Range, classOf: Map<string, string>): boolean {
  switch (range.kind) {
    case 'words':
      return isWords(value)
    case 'plain':
      return typeof value === 'string' && value !== ''
    case 'address':
      return typeof value === 'string' && (/^https?:\/\//.test(value) || isConcept(value, Object.keys(concepts)))
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'duration':
      return typeof value === 'string' && /^P[1-9]\d*M$/.test(value)
    case 'nodes':
      return isNode(value) && isKindOf(String(value['@type']), range.classes)
    case 'refers':
      return typeof value === 'string' && isKindOf(classOf.get(value) ?? '', range.classes)
    case 'concept':
      return isConcept(Object(value)['@id'], range.schemes)
    case 'aligned':
      return isNode(value) && isAligned(value, range.schemes)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '@type' in value
}

function isWords(value: unknown): boolean {
  const { en, ...others } = Object(value)
  const said = [en].flat()
  return Object.keys(others).length === 0 && said.every((each) => typeof each === 'string' && each.trim() !== '')
}

function isAligned(value: Node, schemes: string[]): boolean {
  if (value['@type'] !== 'ceterms:CredentialAlignmentObject') return false
  const target = String(value['ceterms:targetNode'])
  if (schemes.includes('ours')) return target.startsWith(`${value['ceterms:framework']}/`)
  const { framework, label } = concepts[target.split(':')[0] ?? ''] ?? {}
  const { en: named } = Object(value['ceterms:frameworkName'])
  return isConcept(target, schemes) && value['ceterms:framework'] === framework && named === label
}

function isConcept(name: unknown, schemes: string[]): boolean {
  const [scheme = '', concept = ''] = String(name).split(':')
  return schemes.includes(scheme) && (concepts[scheme]?.names.includes(concept) ?? false)
}
