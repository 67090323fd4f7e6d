import type { SecurityEvent } from '@/lib/auth/events'
import { formatMoment } from '@/lib/format'

/** What happened to accounts, the latest first. */
export function EventLog({ events, withNames }: { events: SecurityEvent[]; withNames?: true }) {
  if (events.length === 0) return <p>Nothing yet.</p>
  return (
    <ul className="event-log">
      {events.map(({ id, at, what, who, address }) => (
        <li key={id}>
          <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
          <span>
            {withNames && <b>{who ?? 'Somebody unknown'}: </b>}
            {what}
          </span>
          {address && <span className="soft">from {address}</span>}
        </li>
      ))}
    </ul>
  )
}
