import 'server-only'
import type { Holdings } from '@/lib/eligibility/holdings'
import { answering } from '@/lib/eligibility/sql'
import type { Answer } from '@/lib/eligibility/verdict'
import { noFilters } from '@/lib/search/filters'
import { and, conditionsOf } from '@/lib/search/finding/conditions'
import { countWhere } from '@/lib/search/finding/counts'
import type { Count } from '@/lib/search/schema'

/** How many of the programs that are not discontinued answer a reader so. */
export async function countAnswers(holdings: Holdings): Promise<Record<Answer, Count>> {
  const offered = conditionsOf(noFilters).map(({ matches }) => matches)
  const count = (answer: Answer) => countWhere(and([...offered, answering(holdings, answer)]))
  const [meets, fails, ask] = await Promise.all([count('meets'), count('fails'), count('ask')])
  return { meets, fails, ask }
}
