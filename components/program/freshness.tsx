import { counted, formatDate } from '@/lib/format'
import type { Freshness } from '@/lib/programs/freshness'

/**
 * How fresh a record is, in one line: when it was checked, and the newest date that its sources carry. `unchecked` is
 * what to say of one that never was: a list of them, where it would stand on every card, says nothing.
 */
export function FreshnessLine({ freshness, unchecked }: { freshness: Freshness; unchecked?: string }) {
  const { checkedOn, isStale, newest, sources } = freshness
  const checked = checkedOn ? `${isStale ? 'Last checked' : 'Checked'} ${formatDate(checkedOn)}` : unchecked
  const dated = newest ? `Newest source ${newest.text}` : `${counted(sources, 'source')}, undated`
  return <span>{[checked, dated].filter(Boolean).join(' · ')}</span>
}
