import type { z } from 'zod'
import type { ConceptRecord } from './records.ts'
import type { thesaurusFile } from './thesaurus-schema.ts'

/** The concepts by their labels, with the generic words among them. */
export function conceptsOf({ concepts, generic }: z.infer<typeof thesaurusFile>): Map<string, ConceptRecord> {
  const records = new Map(concepts.map((concept) => [concept.prefLabel, { ...concept, generic: false }]))
  for (const word of generic) {
    const concept = records.get(word) ?? { prefLabel: word, altLabel: [], related: [] }
    records.set(word, { ...concept, generic: true })
  }
  return records
}
