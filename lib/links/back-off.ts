import type { Outcome } from './check-link.ts'

/** Days until a link that did not work is asked for again, by how often in a row it did not. */
const BACK_OFF_DAYS = [1, 3, 7, 14, 30]
/** … and one that works. */
const WORKS_DAYS = 30
/** An address that gives no answer is broken after so many checks: four days, by the days above. */
const UNANSWERED_CHECKS = 3
const DAY_MS = 86_400_000

/** What is known of a link from the checks before. */
export type Before = { failures: number; brokenSince: Date | null }

/** What is kept of a check. */
export type Kept = {
  standing: Outcome['standing']
  checkedAt: Date
  httpStatus: number | null
  problem: string | null
  movedTo: string | null
  failures: number
  brokenSince: Date | null
  nextCheckAt: Date
}

/**
 * Puts an outcome into the row of the checks before it. Silence and faults of a server count as "could not tell" until they
 * have lasted; an answer that turns programs away always does, since readers may well be let in.
 */
export function keep(outcome: Outcome, before: Before | null, now: Date): Kept {
  const { standing, status: httpStatus, problem, movedTo } = outcome
  const works = standing === 'works'
  const failures = works ? 0 : (before?.failures ?? 0) + 1
  const days = works ? WORKS_DAYS : (BACK_OFF_DAYS[Math.min(failures, BACK_OFF_DAYS.length) - 1] ?? WORKS_DAYS)
  const hasLasted = standing === 'unclear' && failures >= UNANSWERED_CHECKS && isSilence(httpStatus)
  return {
    standing: hasLasted ? 'broken' : standing,
    checkedAt: now,
    httpStatus,
    problem,
    movedTo: works ? movedTo : null,
    failures,
    brokenSince: works ? null : (before?.brokenSince ?? now),
    nextCheckAt: new Date(now.getTime() + days * DAY_MS),
  }
}

/** No answer, or one that says that the server itself is at fault; and not that it is busy. */
function isSilence(status: number | null): boolean {
  return status === null || (status >= 500 && status !== 503 && status !== 999)
}
