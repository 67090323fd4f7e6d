type Room = { path: string; label: string }
export type DeskGroup = { label: string; rooms: [Room, ...Room[]]; ownersOnly?: true }

/** The rooms of the desk, by what brings somebody to them, in the order of its navigation. */
const deskGroups: DeskGroup[] = [
  {
    label: 'Work',
    rooms: [
      { path: '', label: 'Work to do' },
      { path: '/suggestions', label: 'Suggestions' },
      { path: '/links', label: 'Links' },
    ],
  },
  {
    label: 'Catalogue',
    rooms: [
      { path: '/programs', label: 'Programs' },
      { path: '/institutions', label: 'Institutions' },
      { path: '/pathways', label: 'Pathways' },
      { path: '/funding', label: 'Funding' },
    ],
  },
  {
    label: 'Words',
    rooms: [
      { path: '/topics', label: 'Topics' },
      { path: '/concepts', label: 'Thesaurus' },
      { path: '/texts', label: 'Texts' },
      { path: '/figures', label: 'Figures' },
    ],
  },
  {
    label: 'Files',
    rooms: [
      { path: '/import', label: 'Import' },
      { path: '/export', label: 'Export' },
    ],
  },
  { label: 'People', rooms: [{ path: '/people', label: 'People' }], ownersOnly: true },
  { label: 'Account', rooms: [{ path: '/account', label: 'Account' }] },
]

export function groupsFor(role: 'owner' | 'editor'): DeskGroup[] {
  return deskGroups.filter(({ ownersOnly }) => !ownersOnly || role === 'owner')
}

/** The group of the room at this path, and the room; none: it stands in no navigation. */
export function roomAt(path: string): { group?: DeskGroup; room?: Room } {
  const group = deskGroups.find(({ rooms }) => rooms.some((room) => room.path === path))
  return { group, room: group?.rooms.find((room) => room.path === path) }
}
