import 'server-only'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { archive, discardDraft } from '@/lib/editing/archive'
import { type Created, createProgram, type NewProgram } from '@/lib/editing/create'
import { expire } from '@/lib/editing/expire'
import { type HistoryEntry, historyOf, revisionOf } from '@/lib/editing/history'
import { type Save, type Saved, save } from '@/lib/editing/save'
import { type Standing, standingOf } from '@/lib/editing/standing'
import type { SubjectName } from '@/lib/editing/subject'
import { subjects } from '@/lib/editing/subjects'

/** Where a record stands; null: there is none. */
export async function getStanding(name: SubjectName, id: number): Promise<Standing | null> {
  await requireEditor()
  return standingOf(db, name, id)
}

/** Saves a record as the person who is signed in, and shows readers what became public. */
export async function saveRecord(name: SubjectName, wish: Save): Promise<Saved> {
  const editor = await requireEditor()
  const saved = await save(db, subjects[name] as never, wish, { userId: editor.id, origin: 'editor' })
  return shown(saved)
}

/** Adds a program that nobody sees yet. */
export async function addProgram(wish: NewProgram): Promise<Created> {
  const editor = await requireEditor()
  return createProgram(db, wish, { userId: editor.id, origin: 'editor' })
}

/** Takes a record away from readers. */
export async function archiveRecord(
  name: SubjectName,
  wish: { id: number; version: string | null; note: string | null },
): Promise<Saved> {
  const editor = await requireEditor()
  return shown(await archive(db, subjects[name] as never, wish, { userId: editor.id, origin: 'editor' }))
}

/** Gives up the edits that wait. */
export async function discardEdits(name: SubjectName, wish: { id: number; version: string | null }): Promise<Saved> {
  await requireEditor()
  return discardDraft(db, subjects[name] as never, wish)
}

/** The revisions of a record, the newest first. */
export async function getHistory(
  name: SubjectName,
  id: number,
  page: { before?: bigint; limit: number },
): Promise<HistoryEntry[]> {
  await requireEditor()
  return historyOf(db, name, id, page)
}

/** One revision of a record; null: it has no such revision. */
export async function getRevision(name: SubjectName, id: number, revisionId: bigint): Promise<HistoryEntry | null> {
  await requireEditor()
  return revisionOf(db, name, id, revisionId)
}

function shown(saved: Saved): Saved {
  if (saved.outcome === 'saved') expire(saved.tags)
  return saved
}
