import type { Holdings } from '@/lib/eligibility/holdings'
import { type Reason, rules, type Standing, type Stated } from '@/lib/eligibility/rules'
import { ofWords } from '@/lib/eligibility/words'

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

/**
 * "Meets" takes at least one stated rule, all of them met, and nothing stated in free words beside them; one that is surely
 * not met decides against all others.
 */
export function verdictOf(facts: Stated, holdings: Holdings): Verdict {
  const judged = rules.flatMap((rule) => rule(facts, holdings) ?? [])
  const inWords = ofWords(facts.prerequisites, judged.length > 0)
  const reasons = [...judged, ...(inWords ? [inWords] : [])].toSorted(
    (one, other) => order.indexOf(one.standing) - order.indexOf(other.standing),
  )
  const [first = nothingStated(facts)] = reasons
  const answer = first.standing === 'not met' ? 'fails' : first.standing === 'ask' ? 'ask' : 'meets'
  return { answer, reasons: reasons.length > 0 ? reasons : [first] }
}

/** The answer by itself, where no reason follows it. */
export function answerInFull(answer: Answer): string {
  return answer === 'fails' ? 'You do not meet what they state' : answerLabels[answer]
}

/** What decides it, after the label: "You do not: they ask for a library master's (MLIS)". */
export function decisiveWords(verdict: Verdict): string {
  return [rulesMet(verdict), ...deciding(verdict).map(({ words }) => words)].filter(Boolean).join('; ')
}

/** The same where there is little room. */
export function decisiveWordsInBrief(verdict: Verdict): string {
  return [rulesMet(verdict), ...deciding(verdict).map(({ brief, words }) => brief ?? words)].filter(Boolean).join('; ')
}

function deciding({ answer, reasons }: Verdict): Reason[] {
  return reasons.filter(({ standing }) => standing === decisive[answer])
}

/** Where free words alone are left to ask of, what is met is said before them. */
function rulesMet(verdict: Verdict): string | null {
  const isAllInWords = deciding(verdict).every(({ fields }) => fields.includes('prerequisites'))
  const met = verdict.reasons.filter(({ standing }) => standing === 'met').map(({ words }) => words)
  return verdict.answer === 'ask' && isAllInWords && met.length > 0 ? `you meet their rules (${met.join('; ')})` : null
}

function nothingStated({ openToCurrentDegreeStudents }: Stated): Reason {
  const only = 'they state only that students of a degree may enter'
  return openToCurrentDegreeStudents
    ? { standing: 'ask', words: only, fields: ['open_to_current_degree_students'] }
    : {
        standing: 'ask',
        words: 'no page that we read states whom they take',
        fields: ['requires_masters', 'requires_mlis', 'open_to_non_matriculated', 'minimum_gpa'],
      }
}
