import type { Answers, Faults } from '@/lib/money/my-price/answers'
import type { Work } from '@/lib/money/schema'

type Asked = Pick<Answers, 'credits' | 'courses' | 'accepted'>

/** Whether the number of credits is for the reader to say: the pages give none, or a range. */
export function asksForCredits({ creditsMin, creditsMax }: Work): boolean {
  return creditsMin === null || creditsMin !== creditsMax
}

type Charged = { work: Work; taken: Asked; faults: Faults }

/**
 * What a reader will be charged for: the credits and courses that the pages state, else those that the reader names,
 * less the credits that the school accepts from an earlier degree. An answer that the pages rule out gets a sentence;
 * neither it nor one that the pages give themselves is among those `taken`.
 */
export function workFor(work: Work, { credits, courses, accepted }: Asked): Charged {
  const faults: Faults = {}
  const taken: Asked = { credits: null, courses: work.coursesRequired === null ? courses : null, accepted }
  let [least, most] = [work.creditsMin, work.creditsMax]
  if (credits !== null && asksForCredits(work)) {
    if (isWithin(credits, work)) least = most = taken.credits = credits
    else faults.credits = `The pages say ${rangeWords(work)}.`
  }
  if (accepted !== null && least !== null) {
    if (least - accepted >= LEAST_LEFT)
      [least, most] = [less(least, accepted), most === null ? null : less(most, accepted)]
    else {
      taken.accepted = null
      faults.accepted = `It must leave at least ${LEAST_LEFT} of the program's ${least} credits.`
    }
  }
  const coursesRequired = work.coursesRequired ?? courses
  return { work: { creditsMin: least, creditsMax: most, coursesRequired }, taken, faults }
}

/** Who brings more of them takes no program. */
const LEAST_LEFT = 1

function isWithin(credits: number, { creditsMin, creditsMax }: Work): boolean {
  return credits >= (creditsMin ?? 0) && credits <= (creditsMax ?? Number.POSITIVE_INFINITY)
}

function rangeWords({ creditsMin, creditsMax }: Work): string {
  if (creditsMin === null) return `at most ${creditsMax} credits`
  return creditsMax === null ? `at least ${creditsMin} credits` : `${creditsMin} to ${creditsMax} credits`
}

/** Credits have two decimals at most. */
function less(credits: number, accepted: number): number {
  return Math.round((credits - accepted) * 100) / 100
}
