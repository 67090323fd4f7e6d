import type { DeskGroup } from './desk-rooms'

type Props = { groups: DeskGroup[]; current: DeskGroup | undefined }

/** Where one can go at the desk: what brings somebody to it. */
export function DeskNavigation({ groups, current }: Props) {
  return (
    <nav aria-label="Desk">
      <ul>
        {groups.map((group) => (
          <li key={group.label}>
            <a href={`/admin${group.rooms[0].path}`} aria-current={group === current ? 'true' : undefined}>
              {group.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The rooms of the group that somebody is in; of one room, none need be named. */
export function RoomNavigation({ group: { label, rooms }, room }: { group: DeskGroup; room: string }) {
  if (rooms.length === 1) return null
  return (
    <nav aria-label={label} className="desk-rooms">
      <ul className="wrap">
        {rooms.map(({ path, label: name }) => (
          <li key={path}>
            <a href={`/admin${path}`} aria-current={path === room ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
