import type { Graph as SchemaGraph, Thing } from 'schema-dts'

export type Graph = SchemaGraph

/** Nodes that name each other by `@id`, as one document. */
export function graph(...nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}
