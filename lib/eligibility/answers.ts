import { type HoldingName, type Holdings, holdingKinds, holdingNames } from '@/lib/eligibility/holdings'

/** What the form of /fit was sent, as it was typed. */
export type Typed = Partial<Record<HoldingName, string>>

/** What is wrong with it, in a sentence for each field. */
export type Wrong = Partial<Record<HoldingName, string>>

/** Where the typed values wait for the page that shows what is wrong with them: minutes, in the reader's browser only. */
export const typedCookie = { name: 'typed', options: { path: '/fit', maxAge: 600 } } as const

// A browser keeps 4,096 bytes of a cookie, in which a character of another script takes fifteen.
const MOST_CHARACTERS = 28
const choose = 'Choose one of the answers, or “Not said”.'

const sentences: Record<HoldingName, string> = {
  degree: choose,
  degreeYear: 'Write the year in four plain digits, such as 2015: not before 1930, and not in the future.',
  yearsWorked: 'Write a whole number of years from 0 to 70, in plain digits, such as 4.',
  gradeAverage: 'Write a figure from 0 to 4, in plain digits, such as 3.4 or 3.25.',
  region: 'Choose a state or province of the list, “Elsewhere”, or “Not said”.',
  student: choose,
  code: choose,
  eveningsPerWeek: 'Write a whole number of evenings from 0 to 7, in plain digits, such as 3.',
}

/** The fields of the form, cut to what a cookie may hold; those that were left empty are not said. */
export function typedIn(fields: URLSearchParams): Typed {
  return Object.fromEntries(
    holdingNames.flatMap((name) => {
      const text = (fields.get(name) ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim()
      return text ? [[name, text.slice(0, MOST_CHARACTERS).toWellFormed()]] : []
    }),
  )
}

/** As the form shows what a reader told before. */
export function typedOf(holdings: Holdings): Typed {
  return Object.fromEntries(Object.entries(holdings).map(([name, value]) => [name, String(value)]))
}

/** As a cookie keeps it; `typedIn` reads it back. */
export function writeTyped(typed: Typed): string {
  return new URLSearchParams(typed).toString()
}

/** The holdings that were typed; where any field is wrong, what is wrong with each. */
export function judge(typed: Typed): { holdings: Holdings; wrong: Wrong } {
  const read = holdingNames.flatMap((name) => {
    const text = typed[name]
    return text === undefined ? [] : [{ name, value: holdingKinds[name].safeParse(text) }]
  })
  return {
    holdings: Object.fromEntries(read.flatMap(({ name, value }) => (value.success ? [[name, value.data]] : []))),
    wrong: Object.fromEntries(read.flatMap(({ name, value }) => (value.success ? [] : [[name, sentences[name]]]))),
  }
}
