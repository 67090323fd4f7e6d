import { formatDate } from '@/lib/format'
import type { ListedLink } from '@/lib/links/schema'

/** Links, how each fares, and the records that name it. */
export function LinkList({ links }: { links: ListedLink[] }) {
  return (
    <ol className="work link-list">
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} rel="external nofollow noreferrer">
            {link.url}
          </a>
          {link.problem && <p>{link.problem}</p>}
          {link.movedTo && (
            <p>
              It moved to{' '}
              <a href={link.movedTo} rel="external nofollow noreferrer">
                {link.movedTo}
              </a>
            </p>
          )}
          <p className="soft small">{datesOf(link)}</p>
          <p className="small">
            In{' '}
            {link.usedBy.map(({ room, id, name }, index) => (
              <span key={`${room}/${id}`}>
                {index > 0 && ', '}
                <a href={`/admin/${room}/${id}`}>{name}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}

function datesOf({ checkedAt, brokenSince, nextCheckAt }: ListedLink): string {
  if (!checkedAt) return 'Not checked yet.'
  const dates = [
    `Checked ${day(checkedAt)}`,
    brokenSince && `not working since ${day(brokenSince)}`,
    nextCheckAt && `again from ${day(nextCheckAt)}`,
  ]
  return `${dates.filter(Boolean).join(', ')}.`
}

function day(date: Date): string {
  return formatDate(date.toISOString().slice(0, 10))
}
