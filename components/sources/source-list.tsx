import { Flag } from '@/components/ui/flag'

/** A page that was read, as a list of sources shows it. `asOf` is the date that the page itself carries, as it words it. */
export type SourceLine = { url: string; title: string | null; asOf: string | null; secondary?: boolean; note?: string }

/** The numbered sources of a page; `SourceRef` links to them. */
export function SourceList({ sources }: { sources: SourceLine[] }) {
  return (
    <ol className="sources">
      {sources.map(({ url, title, asOf, secondary, note }, index) => (
        <li key={url} id={`source-${index + 1}`}>
          <a href={url} rel="external">
            {title ?? hostOf(url)}
          </a>{' '}
          <span className="soft">
            {hostOf(url)}, {asOf ?? 'undated'}
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

function hostOf(url: string) {
  return new URL(url).hostname.replace(/^www\./, '')
}
