import { makerPath } from '@/lib/embed/subject'
import { feedHref, fileHref } from '@/lib/search/filters'
import type { Filters } from '@/lib/search/parameters'

type Props = {
  filters: Filters
  /** The page that shows the list. */
  path: string
}

/** A list elsewhere: what changes in it, all of it as a file, and a frame of it. */
export function TakeAlong({ filters, path }: Props) {
  return (
    <p className="feed-link">
      Follow changes{filters.fit && ', whatever you hold'}: <a href={feedHref(filters)}>Atom feed</a>. All of it:{' '}
      <a href={fileHref(filters, 'csv')}>CSV</a>, <a href={fileHref(filters, 'jsonl')}>JSON Lines</a>.{' '}
      <a href={makerPath(path)}>Put this list on your LibGuide</a>
    </p>
  )
}
