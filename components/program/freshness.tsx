import { counted, formatDate } from '@/lib/format'
import type { Freshness } from '@/lib/programs/freshness'

/** How fresh a record is, in one line: when it was checked, and the newest date that its sources carry. */
export function FreshnessLine({ freshness: { checkedOn, isStale, newest, sources } }: { freshness: Freshness }) {
  const checked = checkedOn
    ? `${isStale ? 'Last checked' : 'Checked'} ${formatDate(checkedOn)}`
    : 'Not yet checked by us'
  const dated = newest ? `Newest source ${newest.text}` : `${counted(sources, 'source')}, undated`
  return <span>{`${checked} · ${dated}`}</span>
}
