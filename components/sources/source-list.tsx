import { Flag } from '@/components/ui/flag'
import { hostName } from '@/lib/format'

/** A page that was read, as a list of sources shows it. `asOf` is the date that the page itself carries, as it words it. */
export type SourceLine = { url: string; title: string | null; asOf: string | null; secondary?: boolean; note?: string }

/** The numbered sources of a page; `SourceRef` links to them. */
export function SourceList({ sources }: { sources: SourceLine[] }) {
  return (
    <ol className="sources">
      {sources.map(({ url, title, asOf, secondary, note }, index) => (
        <li key={url} id={`source-${index + 1}`}>
          <a href={url} rel="external">
            {title ?? hostName(url)}
          </a>{' '}
          <span className="soft">
            {hostName(url)}, {asOf ?? 'undated'}
            {note && `; ${note}`}
          </span>
          {secondary && (
            <>
              {' '}
              <Flag tone="age">Second-hand</Flag>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
