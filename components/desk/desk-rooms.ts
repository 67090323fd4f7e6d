/** The rooms of the desk, in the order of its navigation. */
export const deskRooms: { path: string; label: string; ownersOnly?: true }[] = [
  { path: '', label: 'Work to do' },
  { path: '/suggestions', label: 'Suggestions' },
  { path: '/links', label: 'Links' },
  { path: '/programs', label: 'Programs' },
  { path: '/import', label: 'Import' },
  { path: '/export', label: 'Export' },
  { path: '/people', label: 'People', ownersOnly: true },
]
