/** The rooms of the desk, in the order of its navigation. */
export const deskRooms: { path: string; label: string; ownersOnly?: true }[] = [
  { path: '', label: 'Work to do' },
  { path: '/suggestions', label: 'Suggestions' },
  { path: '/links', label: 'Links' },
  { path: '/programs', label: 'Programs' },
  { path: '/institutions', label: 'Institutions' },
  { path: '/topics', label: 'Topics' },
  { path: '/concepts', label: 'Thesaurus' },
  { path: '/pathways', label: 'Pathways' },
  { path: '/funding', label: 'Funding' },
  { path: '/figures', label: 'Figures' },
  { path: '/texts', label: 'Texts' },
  { path: '/import', label: 'Import' },
  { path: '/export', label: 'Export' },
  { path: '/people', label: 'People', ownersOnly: true },
]
