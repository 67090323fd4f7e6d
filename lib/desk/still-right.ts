/** What came of marking a record, or one fact of it, as checked today. */
export type Marked = 'marked' | 'with edits' | 'edits wait' | 'not marked'

export const markedRooms = ['programs', 'institutions'] as const
export type MarkedRoom = (typeof markedRooms)[number]

export function isMarkedRoom(room: string): room is MarkedRoom {
  return (markedRooms as readonly string[]).includes(room)
}

/** The record that a button asks to be marked; null: nothing that can be. */
export function markOf(form: FormData): { room: MarkedRoom; id: number } | null {
  const room = markedRooms.find((each) => each === form.get('room'))
  const id = String(form.get('id'))
  return room && /^[1-9]\d{0,8}$/.test(id) ? { room, id: Number(id) } : null
}

/** Which fact the button of a form marks; null: the record as a whole; undefined: it is another button. */
export function factMarked(effect: string): string | null | undefined {
  const [, fact] = /^still-right(?::([a-z_]+))?$/.exec(effect) ?? [null, undefined]
  return effect === stillRightEffect(null) ? null : fact
}

/** What the button of a form sends that marks a fact of the record, or all of it. */
export function stillRightEffect(fact: string | null): string {
  return fact === null ? 'still-right' : `still-right:${fact}`
}

/** A record that says that it, or one fact of it, was checked on a day. */
export function checkedOn(record: Record<string, unknown>, field: string | null, day: string): Record<string, unknown> {
  if (field === null) return { ...record, checked_on: day }
  return { ...record, checked: { ...(record.checked as Record<string, string> | undefined), [field]: day } }
}

export const markedWords: Record<Marked, string> = {
  marked: 'Marked as checked today.',
  'with edits': 'Saved, with what you marked as checked today. Readers see it once you publish your edits.',
  'edits wait':
    'Edits wait on this record, and marking it would take them away: open it, and publish them or give them up first.',
  'not marked': 'It could not be marked: open the record, which says what is missing.',
}

export function markedNamed(name: unknown): Marked | null {
  return typeof name === 'string' && Object.hasOwn(markedWords, name) ? (name as Marked) : null
}
