import { counted, formatCount } from '@/lib/format'
import type { Count } from '@/lib/search/schema'

/** "1 program", "28 programs", "more than 10,000 programs"; `which` stands before the noun: "28 more programs". */
export function countPrograms({ count, more }: Count, which = ''): string {
  const words = counted(count, `${which} program`.trimStart())
  return more ? `more than ${words}` : words
}

/** "28", "More than 10,000", "No": the beginning of a sentence. */
export function countAtStart({ count, more }: Count): string {
  if (count === 0) return 'No'
  return more ? `More than ${formatCount(count)}` : formatCount(count)
}

/** "28", "10,000+": beside a name. */
export function countInShort({ count, more }: Count): string {
  return more ? `${formatCount(count)}+` : formatCount(count)
}
