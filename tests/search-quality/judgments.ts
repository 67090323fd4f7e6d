import { basename, dirname } from 'node:path'
import { z } from 'zod'
import { type Fault, faultLine } from '../../lib/import-export/fault.ts'
import { JsonFile } from '../../lib/import-export/json-file.ts'
import type { Grades } from './measures.ts'

const judgment = z.strictObject({
  query: z.string().trim().min(1),
  kind: z.string().regex(/^[a-z-]+$/, 'must be a word such as typing-error'),
  relevant: z
    .record(z.string(), z.int().min(1).max(3))
    .refine((grades) => Object.values(grades).some((grade) => grade > 1), 'names no program that clearly fits'),
  note: z.string().trim().min(1),
})

/** What a librarian means by a query, and the programs that should come first, by "institution/program". */
export type Judgment = Omit<z.infer<typeof judgment>, 'relevant'> & { relevant: Grades }

/** The judgments that the search was built with. */
export const OUR_JUDGMENTS = 'tests/search-quality/judgments.json'
/** Those of somebody who saw the catalogue alone, neither the search nor its thesaurus. */
export const HELD_OUT = 'tests/search-quality/held-out.json'
/** The same by others, later. */
export const THIRD = 'tests/search-quality/third.json'
export const FOURTH = 'tests/search-quality/fourth.json'
export const SIXTH = 'tests/search-quality/sixth.json'

/**
 * Reads a file of judgments.
 *
 * @param programs those that a search can show
 * @throws with one line for each fault: a wrong shape, a query or a program that stands twice, an unknown program
 */
export async function readJudgments(path: string, programs: Set<string>): Promise<Judgment[]> {
  const file = await JsonFile.read(dirname(path), basename(path))
  const judgments = file.parse(z.array(judgment).min(1)) ?? []
  const seen = new Set<string>()
  judgments.forEach(({ query, relevant }, index) => {
    if (seen.has(query.toLowerCase())) file.refuse([index, 'query'], 'stands twice')
    seen.add(query.toLowerCase())
    for (const program of Object.keys(relevant).filter((each) => !programs.has(each))) {
      file.refuse([index, 'relevant', program], 'no program that can be found has this address')
    }
  })
  if (file.faults.length > 0) throw new Error(inLines(file.faults))
  return judgments
}

function inLines(faults: Fault[]): string {
  return faults.map(faultLine).join('\n')
}
