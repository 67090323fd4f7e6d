import type { Holdings } from '@/lib/eligibility/holdings'
import { type Reason, rules, type Standing, type Stated } from '@/lib/eligibility/rules'
import type { EntryFacts } from '@/lib/programs/entry'

export type Answer = 'meets' | 'fails' | 'ask'

/** Whether a reader gets in, by what a program's pages state; the reasons that decide it come first. */
export type Verdict = { answer: Answer; reasons: Reason[] }

export const answerLabels: Record<Answer, string> = {
  meets: 'You meet what they state',
  fails: 'You do not',
  ask: 'Ask the school',
}

const decisive: Record<Answer, Standing> = { meets: 'met', fails: 'not met', ask: 'ask' }
const order: Standing[] = ['not met', 'ask', 'met']

/** "Meets" takes at least one stated rule, and all of them met; one that is surely not met decides against all others. */
export function verdictOf(facts: Stated, holdings: Holdings): Verdict {
  const reasons = rules
    .flatMap((rule) => rule(facts, holdings) ?? [])
    .toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
  const [first = nothingStated(facts)] = reasons
  const answer = first.standing === 'not met' ? 'fails' : first.standing === 'ask' ? 'ask' : 'meets'
  return { answer, reasons: reasons.length > 0 ? reasons : [first] }
}

/** The answer by itself, with its limit: what stands in free words (`prerequisites`) is not judged. */
export function answerInFull(answer: Answer, { prerequisites }: { prerequisites: string | null }): string {
  if (answer === 'fails') return 'You do not meet what they state'
  const isLimited = answer === 'meets' && prerequisites
  return isLimited ? `${answerLabels.meets}, beside what they state in free words` : answerLabels[answer]
}

/** What decides it, after the label: "You do not: they ask for a library master's (MLIS)". */
export function decisiveWords({ answer, reasons }: Verdict): string {
  return reasons
    .filter(({ standing }) => standing === decisive[answer])
    .map(({ words }) => words)
    .join('; ')
}

function nothingStated({ openToCurrentDegreeStudents }: EntryFacts): Reason {
  const only = 'they state only that students of a degree may enter'
  return openToCurrentDegreeStudents
    ? { standing: 'ask', words: only, fields: ['open_to_current_degree_students'] }
    : {
        standing: 'ask',
        words: 'no page that we read states whom they take',
        fields: ['requires_masters', 'requires_mlis', 'open_to_non_matriculated', 'minimum_gpa'],
      }
}
