import type { Fault } from '@/lib/problem'
import { problemAnswer } from '@/lib/problem'
import { site } from '@/lib/site'

const MOST_NAMED = 20

/** That some parameters were not understood, each with its reason. */
export function notUnderstood(refused: Fault[]): Response {
  const names = [...new Set(refused.map(({ parameter }) => parameter))]
  const named = names.slice(0, MOST_NAMED).join(', ')
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const detail = `What was given for these parameters was not understood, so nothing was looked for: ${named}${more}.`
  return problemAnswer(site.origin, 'not-understood', detail, { errors: refused.slice(0, MOST_NAMED) })
}
