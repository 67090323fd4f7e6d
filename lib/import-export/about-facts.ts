import { z } from 'zod'
import { pastDay } from './fields.ts'

/** Why a fact has no value, where that is known. Without it, null means that no page says (features.md, N14). */
export const absence = z.enum(['none', 'does_not_apply'])
export type Absence = z.infer<typeof absence>

/** What a record says about its facts: which have no value and why, and when single ones were checked. */
export function aboutFacts(names: string[]) {
  return {
    absent: z.partialRecord(z.enum(names), absence).default({}),
    checked: z.partialRecord(z.enum(names), pastDay).default({}),
  }
}

interface Facts {
  absent: Partial<Record<string, Absence>>
  /** Facts of a program that stand apart. */
  admission?: Record<string, unknown>
  workload?: Record<string, unknown>
}

/** A fact that has a value is not absent. */
export function absentIsEmpty(record: Facts, context: z.core.$RefinementCtx) {
  const facts: Record<string, unknown> = { ...record, ...record.admission, ...record.workload }
  for (const name of Object.keys(record.absent ?? {})) {
    const value = facts[name]
    if (value === null || (Array.isArray(value) && value.length === 0)) continue
    context.addIssue({ code: 'custom', path: ['absent', name], message: 'says that there is none, beside a value' })
  }
}

interface AboutFactsRow {
  absent: unknown
  checkedFacts: unknown
}

/** What a row says about its facts, as its record does. */
export function aboutFactsOf({ absent, checkedFacts }: AboutFactsRow) {
  return {
    absent: absent as Partial<Record<string, Absence>>,
    checked: checkedFacts as Partial<Record<string, string>>,
  }
}
