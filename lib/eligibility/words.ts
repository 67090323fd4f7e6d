import type { Reason } from '@/lib/eligibility/rules'

/** What a card has room for. Free words are quoted whole or not at all: what is cut off may be what decides. */
const MOST_QUOTED = 200

/**
 * What a program states in free words (`prerequisites`), beside the rules that can be judged. Nobody judges it here, so that
 * whoever meets all rules has still to ask.
 */
export function ofWords(prerequisites: string | null, isBesideRules: boolean): Reason | null {
  if (prerequisites === null) return null
  const state = isBesideRules ? 'they also state' : 'they state'
  const words = `${state} “${prerequisites.replace(/\.$/, '')}”`
  const isShort = prerequisites.length <= MOST_QUOTED
  return {
    standing: 'ask',
    words,
    brief: isShort ? words : `${state} ${isBesideRules ? 'more' : 'it'} in words: see the page`,
    fields: ['prerequisites'],
  }
}
