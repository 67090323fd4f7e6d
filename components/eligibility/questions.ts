import { degrees, type HoldingName, type Holdings } from '@/lib/eligibility/holdings'
import { ELSEWHERE, regions } from '@/lib/eligibility/regions'
import { formatCount } from '@/lib/format'

/** A question of the form: what is asked, what the answer serves for, and how it is given. */
export type Question = { label: string; use: string } & (
  | { kind: 'choice'; options: Record<string, string> }
  | { kind: 'list' }
  | { kind: 'text'; inputMode: 'numeric' | 'decimal' }
)

const yesOrNo = { yes: 'Yes', no: 'No' }

export const questions: Record<HoldingName, Question> = {
  degree: {
    label: 'Your highest degree',
    use: 'Held against the degree that a program asks for. Whoever holds a library master’s and another: the first.',
    kind: 'choice',
    options: degrees,
  },
  student: {
    label: 'Do you study for a degree now?',
    use: 'Some programs take only students of a degree, some take a degree in progress.',
    kind: 'choice',
    options: yesOrNo,
  },
  gradeAverage: {
    label: 'Grade average, on the 4.0 scale',
    use: 'Held against the least that a program asks for.',
    kind: 'text',
    inputMode: 'decimal',
  },
  region: {
    label: 'State or province where you live',
    use: 'Says which price is yours where a school has one for residents and one for others.',
    kind: 'list',
  },
  degreeYear: {
    label: 'Year of that degree',
    use: 'Shown beside a school’s words about old degrees and credits. Nothing is decided by it.',
    kind: 'text',
    inputMode: 'numeric',
  },
  yearsWorked: {
    label: 'Years worked in the field',
    use: 'Shown beside a school’s words where it asks for experience. Nothing is decided by it.',
    kind: 'text',
    inputMode: 'numeric',
  },
  code: {
    label: 'Are you comfortable with writing code?',
    use: 'Shown beside a school’s words where it asks for coding or computer skills. Nothing is decided by it.',
    kind: 'choice',
    options: yesOrNo,
  },
  eveningsPerWeek: {
    label: 'Evenings a week that you can give',
    use: 'Shown beside an estimate, where a program states both its credits and its months.',
    kind: 'text',
    inputMode: 'numeric',
  },
}

export const questionNames = Object.keys(questions) as HoldingName[]

export const regionGroups = [
  { label: 'United States', regions: regions.US },
  { label: 'Canada', regions: regions.CA },
]

export const elsewhere = { value: ELSEWHERE, label: 'Elsewhere' }

/** What a reader told, each with its question. */
export function told(holdings: Holdings): { name: HoldingName; label: string; answer: string }[] {
  return questionNames.flatMap((name) => {
    const value = holdings[name]
    return value === undefined ? [] : [{ name, label: questions[name].label, answer: answerOf(name, value) }]
  })
}

function answerOf(name: HoldingName, value: string | number): string {
  const question = questions[name]
  if (question.kind === 'choice') return question.options[value] ?? String(value)
  if (value === ELSEWHERE) return elsewhere.label
  return typeof value === 'number' && name !== 'degreeYear' ? formatCount(value) : String(value)
}
