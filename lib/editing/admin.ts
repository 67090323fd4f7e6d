import 'server-only'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import { archive, discardDraft } from '@/lib/editing/archive'
import { type Created, create, createProgram, type NewProgram } from '@/lib/editing/create'
import { expire } from '@/lib/editing/expire'
import type { Suggested } from '@/lib/editing/fields/answer'
import type { PlainRoom } from '@/lib/editing/fields/new-record'
import { lightIssues } from '@/lib/editing/fields/problems'
import { type HistoryEntry, historyOf, revisionOf } from '@/lib/editing/history'
import { type Issue, issuesOf } from '@/lib/editing/issue'
import { isShownAs, type Save, type Saved, save } from '@/lib/editing/save'
import { type Standing, standingOf } from '@/lib/editing/standing'
import type { Subject, SubjectName } from '@/lib/editing/subject'
import { subjects } from '@/lib/editing/subjects'
import { publishedProgram } from '@/lib/programs/published'
import { isReference } from '@/lib/suggestions/schema'

/** Where a record stands; null: there is none. */
export async function getStanding(name: SubjectName, id: number): Promise<Standing | null> {
  await requireEditor()
  return standingOf(db, name, id)
}

/** A record as the desk shows it: what stands, what it is called, and where readers see it. */
export interface DeskRecord {
  name: SubjectName
  id: number
  noun: string
  title: string
  /** Its public address; null: it has none. */
  path: string | null
  standing: Standing
  /** What an editor goes on with: the edits that wait, or what is public. In the shape that records have today. */
  head: Record<string, unknown>
}

/** The record of this id; null: there is none. */
export async function getDeskRecord(name: SubjectName, id: number): Promise<DeskRecord | null> {
  await requireEditor()
  const subject = subjects[name]
  const standing = await standingOf(db, name, id)
  if (!standing) return null
  const saved = (standing.draft ?? standing.published)?.record ?? {}
  const head = (subject.schema.safeParse(saved).data ?? saved) as Record<string, unknown>
  const path = await subject.pathOf(db, id)
  return { name, id, noun: subject.noun, title: subject.titleOf(head), path, standing, head }
}

/** Whether a record is public as it is given here, and no edits wait. */
export async function isPublicAs(name: SubjectName, id: number, record: Record<string, unknown>): Promise<boolean> {
  await requireEditor()
  const standing = await standingOf(db, name, id)
  return standing !== null && isShownAs(subjects[name] as Subject, standing, record)
}

/** What keeps a record from being saved as a draft, or from being published. */
export async function getIssues(
  name: SubjectName,
  id: number,
  record: Record<string, unknown>,
  effect: 'draft' | 'publish',
): Promise<Issue[]> {
  await requireEditor()
  const subject = subjects[name] as Subject
  if (effect === 'draft') return lightIssues(subject.schema, record)
  const checked = subject.schema.safeParse(record, { reportInput: true })
  if (!checked.success) return issuesOf(checked.error)
  return (await subject.faultsOf?.(db, checked.data, id)) ?? []
}

/** The closed lists that only the database knows, by the name that fields give them. */
export async function getVocabularies(): Promise<Record<string, Record<string, string>>> {
  await requireEditor()
  const topics = await db.topic.findMany({ select: { slug: true, label: true }, orderBy: { label: 'asc' } })
  return { topics: Object.fromEntries(topics.map(({ slug, label }) => [slug, label])) }
}

/** What a reader suggests of a program; null: there is no such suggestion of it. */
export async function getSuggested(programId: number, reference: string): Promise<Suggested | null> {
  await requireEditor()
  if (!isReference(reference)) return null
  const row = await db.suggestion.findFirst({
    where: { programId, reference },
    select: { field: true, message: true, suggestedValue: true, sourceUrl: true },
  })
  if (!row) return null
  const { field: fact, suggestedValue: words, ...said } = row
  return { reference, fact, words, ...said }
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

/** Adds another record that nobody sees yet, of which no more than some fields need be sound. */
export async function addRecord(name: PlainRoom, record: Record<string, unknown>, needed: string[]): Promise<Created> {
  const editor = await requireEditor()
  return create(db, subjects[name] as never, record as never, needed, { userId: editor.id, origin: 'editor' })
}

/** Takes a record away from readers. */
export async function archiveRecord(
  name: SubjectName,
  wish: { id: number; version: string | null; note: string | null },
): Promise<Saved> {
  const editor = await requireEditor()
  return shown(await archive(db, subjects[name] as never, wish, { userId: editor.id, origin: 'editor' }))
}

/** How many programs readers see of an institution, as long as they see that. */
export async function countPublicPrograms(institutionId: number): Promise<number> {
  await requireEditor()
  return db.program.count({ where: { institutionId, ...publishedProgram } })
}

/** Gives up the edits that wait. */
export async function discardEdits(name: SubjectName, wish: { id: number; version: string | null }): Promise<Saved> {
  const editor = await requireEditor()
  return shown(await discardDraft(db, subjects[name] as never, wish, { userId: editor.id, origin: 'editor' }))
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
  // A draft changes nothing that readers see.
  if (saved.outcome === 'saved' && saved.tags.length > 0) expire(saved.tags)
  return saved
}
