import { Pagination } from '@/components/ui/pagination'
import type { Happened, SecurityEvent } from '@/lib/auth/events'
import { formatMoment } from '@/lib/format'

type Props = { happened: Happened; page: number; href: (page: number) => string }

/** What happened to accounts, the latest first; sign-ins that were refused stand apart, since anybody can add to them. */
export function EventLog({ happened: { events, pages, refused }, page, href }: Props) {
  return (
    <>
      {events.length > 0 ? <Events events={events} /> : <p>Nothing yet.</p>}
      <Pagination page={page} pages={pages} href={href} />
      {refused.length > 0 && (
        <details className="disclosure">
          <summary>Sign-ins that were refused</summary>
          <Events events={refused} />
        </details>
      )}
    </>
  )
}

function Events({ events }: { events: SecurityEvent[] }) {
  return (
    <ul className="event-log">
      {events.map(({ id, at, what, who, address }) => (
        <li key={id}>
          <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
          <span>
            {who && <b>{who}: </b>}
            {what}
          </span>
          {address && <span className="soft">from {address}</span>}
        </li>
      ))}
    </ul>
  )
}
