import type { Absence } from '@/lib/import-export/about-facts'

/** What a program says of its facts: why some have no value, and when single ones were checked. */
export interface AboutFacts {
  absent: Partial<Record<string, Absence>>
  checked: Partial<Record<string, string>>
}

const WORDS: Record<Absence, string> = { none: 'None', does_not_apply: 'Does not apply' }

/** "None", where a page says that there is none; null: no page says so, and so it is not stated. */
export function absenceOf({ absent }: Pick<AboutFacts, 'absent'>, ...fields: string[]): string | null {
  const [said] = fields.flatMap((field) => absent[field] ?? [])
  return said ? WORDS[said] : null
}

/** The last day on which any of these facts was checked by itself; null: with the record alone. */
export function checkedOn({ checked }: Pick<AboutFacts, 'checked'>, ...fields: string[]): string | null {
  return (
    fields
      .flatMap((field) => checked[field] ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}
