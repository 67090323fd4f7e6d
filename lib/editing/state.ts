/** Whether readers may see a record, and whether edits wait: named by the effect (features.md, E20). */
export type EditorialState = 'public' | 'public, edits waiting' | 'not public' | 'archived'

export const stateNames: Record<EditorialState, string> = {
  public: 'Public now',
  'public, edits waiting': 'Public, edits waiting',
  'not public': 'Not public',
  archived: 'Archived',
}

export function stateOf(editorialStatus: 'draft' | 'published' | 'archived', hasDraft: boolean): EditorialState {
  if (editorialStatus === 'archived') return 'archived'
  if (editorialStatus === 'draft') return 'not public'
  return hasDraft ? 'public, edits waiting' : 'public'
}
