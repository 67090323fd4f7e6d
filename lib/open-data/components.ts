import { z } from 'zod'
import { facetOption, index, listedProgram, programList } from '@/lib/open-data/list-schema'
import { admission, entryRules, funding, institution, institutionInList, workload } from '@/lib/open-data/parts-schema'
import { price, priceLine, tuitionRate } from '@/lib/open-data/price-schema'
import { openProgram } from '@/lib/open-data/record-schema'
import { problem } from '@/lib/problem'

/** The schemas that have a name of their own in the description of the API. */
const named = {
  Program: openProgram,
  ListedProgram: listedProgram,
  ProgramList: programList,
  FacetOption: facetOption,
  Institution: institution,
  InstitutionInList: institutionInList,
  EntryRules: entryRules,
  Admission: admission,
  Workload: workload,
  Price: price,
  PriceLine: priceLine,
  TuitionRate: tuitionRate,
  Funding: funding,
  Index: index,
  Problem: problem,
}

export type ComponentName = keyof typeof named

export function refTo(name: ComponentName) {
  return { $ref: `#/components/schemas/${name}` }
}

/** The same schemas as JSON Schema (draft 2020-12), pointing at each other. Fields may be added to any object within a version. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'input' })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}
