import 'server-only'
import { countTry } from '@/lib/auth/throttle'
import { clientCustomer, clientNetwork } from '@/lib/client-address'
import { todaysFigure } from '@/lib/todays-figure'

/** Counts one suggestion; false: it is one too many for today. */
export async function countSuggestion(): Promise<boolean> {
  if (await countTry('suggestionNetwork', todaysFigure('suggestions', clientNetwork()))) return false
  if (await countTry('suggestionCustomer', todaysFigure('suggestions', clientCustomer()))) return false
  return !(await countTry('suggestion', 'everybody'))
}
