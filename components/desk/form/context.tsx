'use client'

import { createContext, useContext } from 'react'
import type { Suggested } from '@/lib/editing/fields/answer'
import type { Options } from '@/lib/editing/fields/field'

interface FormKnows {
  /** The words of the lists that only the database knows. */
  vocabularies: Record<string, Record<string, string>>
  /** The numbers of the sources that support a fact. */
  sourcesOf: (fact: string) => number[]
  /** What a reader suggests, and the fact that it is about. */
  suggestion: Suggested | null
  /** The list that a form without scripts was sent to change: `pathways[0].courses`. Empty: none. */
  changedList: string
}

export const FormContext = createContext<FormKnows>({
  vocabularies: {},
  sourcesOf: () => [],
  suggestion: null,
  changedList: '',
})

export function useFormKnows(): FormKnows {
  return useContext(FormContext)
}

/** The words to choose from. */
export function useOptions(options: Options): Record<string, string> {
  const { vocabularies } = useFormKnows()
  return typeof options === 'string' ? (vocabularies[options] ?? {}) : options
}
