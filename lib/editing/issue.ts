import type { z } from 'zod'
import { plainWords } from '@/lib/import-export/fault'

/** What is wrong at one place of a record, in words that end the sentence which the field begins: "is empty". */
export interface Issue {
  path: PropertyKey[]
  message: string
  /** What stands there. */
  value: unknown
}

/** zod's findings in plain words; parse with `reportInput`, so that they know what stands there. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({
    path: issue.path,
    message: issue.code === 'custom' ? issue.message : (plainWords(issue as z.core.$ZodRawIssue) ?? issue.message),
    value: issue.input,
  }))
}
