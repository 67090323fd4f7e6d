import type { Refusal } from '@/lib/programs/place'

/** A value of an address that is not shown, and why, in words that complete "“abc” was left out: …". */
export type Dropped = { value: string; reason: string }

export const UNKNOWN = 'there is no such program here'

const LONGEST_SHOWN = 80

/** Why values that name no program were left out, each once; `tooMany`: what is said where there is no room for more. */
export function droppedOf(refused: { value: string; why: Refusal }[], tooMany: string): Dropped[] {
  const reasons: Record<Refusal, string> = {
    'no place': 'it is no program’s address',
    twice: 'it is named twice',
    'too many': tooMany,
  }
  const all = refused.map(({ value, why }) => dropped(value, reasons[why]))
  const isSame = (one: Dropped) => (other: Dropped) => one.value === other.value && one.reason === other.reason
  return all.filter((each, index) => all.findIndex(isSame(each)) === index)
}

/** Values may be of any length. */
export function dropped(value: string, reason: string): Dropped {
  return { value: value.slice(0, LONGEST_SHOWN).toWellFormed(), reason }
}
