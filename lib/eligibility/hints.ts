import { clausesOf } from '@/lib/eligibility/clauses'
import type { Holdings } from '@/lib/eligibility/holdings'
import { counted } from '@/lib/format'

type Texts = { prerequisites: string | null; timeLimitText: string | null }

/** What a program says in free words of a thing that the reader told, side by side: for them to judge, or to ask. */
export type Hint = { told: string; quotes: string[] }

/** Each with the words by which a text speaks of it. Such texts are quoted and never judged. */
const subjects: { told: (holdings: Holdings) => string | null; spokenOf: RegExp }[] = [
  {
    told: ({ yearsWorked }) => (yearsWorked === undefined ? null : `You have worked ${counted(yearsWorked, 'year')}`),
    spokenOf: /\bexperienced?\b|\bemployment\b|\bservice record\b|\byears of (work|teaching)\b/i,
  },
  {
    told: ({ degreeYear }) => (degreeYear === undefined ? null : `Your degree is of ${degreeYear}`),
    spokenOf: /\byears old\b|\byears of graduating\b|\brecent (students|graduates)\b/i,
  },
  {
    told: ({ code }) => {
      if (!code) return null
      return code === 'yes' ? 'You are comfortable with writing code' : 'You are not comfortable with writing code'
    },
    spokenOf: /\bcoding\b|\bprogramming\b|\bcomputer skills\b|\btechnology requirements\b/i,
  },
]

export function hintsOf({ prerequisites, timeLimitText }: Texts, holdings: Holdings): Hint[] {
  const clauses = [prerequisites, timeLimitText].flatMap(clausesOf)
  return subjects.flatMap(({ told, spokenOf }) => {
    const words = told(holdings)
    const quotes = clauses.filter((clause) => spokenOf.test(clause))
    return words && quotes.length > 0 ? [{ told: words, quotes }] : []
  })
}
