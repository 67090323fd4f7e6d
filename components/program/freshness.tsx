import { counted, formatDate } from '@/lib/format'
import type { Freshness } from '@/lib/programs/freshness'
import type { ProgramPage } from '@/lib/programs/queries'

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

/** The day on which what the page says last changed, whatever of it: the one that machines are told too. */
export function ChangedOn({ program: { publication } }: { program: Pick<ProgramPage, 'publication'> }) {
  const day = publication.changedAt.slice(0, 10)
  return (
    <span>
      Changed here <time dateTime={day}>{formatDate(day)}</time>
    </span>
  )
}
