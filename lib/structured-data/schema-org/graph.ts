import type { Graph as SchemaGraph, Thing } from 'schema-dts'

export type Graph = SchemaGraph

/** Nodes that name each other by `@id`, as one document. */
export function graph(...nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

/** The properties that have a value: what no page states is absent, and never null, empty or nought. */
export function stated<Properties extends object>(properties: Properties): Properties {
  const isSaid = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => isSaid(value))) as Properties
}
