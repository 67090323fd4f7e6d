/** Whether readers may see a record, and whether edits wait: named by the effect (features.md, E20). */
export type EditorialState =
  | 'public'
  | 'public, edits waiting'
  /** It would be, but for the institution that it belongs to. */
  | 'institution not public'
  | 'not public'
  | 'archived'

export const stateNames: Record<EditorialState, string> = {
  public: 'Public now',
  'public, edits waiting': 'Public, edits waiting',
  'institution not public': 'Not public: its institution is not',
  'not public': 'Not public',
  archived: 'Archived',
}

/** `ownerStatus` is that of the institution, where the record belongs to one. */
export function stateOf(
  editorialStatus: EditorialStatus,
  hasDraft: boolean,
  ownerStatus: EditorialStatus = 'published',
): EditorialState {
  if (editorialStatus === 'archived') return 'archived'
  if (editorialStatus === 'draft') return 'not public'
  if (ownerStatus !== 'published') return 'institution not public'
  return hasDraft ? 'public, edits waiting' : 'public'
}

type EditorialStatus = 'draft' | 'published' | 'archived'
