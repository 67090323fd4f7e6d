import 'server-only'
import { type DeskRecord, getIssues, getRevision, saveRecord } from '@/lib/editing/admin'
import { type Change, changesBetween } from '@/lib/editing/fields/changes'
import { formOf } from '@/lib/editing/fields/forms'
import { type Problem, problemsOf } from '@/lib/editing/fields/problems'
import { recordOf } from '@/lib/editing/fields/typed'
import { noteIn } from '@/lib/editing/note'
import { revisionNumber } from '@/lib/editing/record-address'

/** What publishing would do: the record that would be public, what readers would see change, and what keeps it from being so. */
export interface Publishing {
  record: Record<string, unknown>
  /** The revision that would be public again; null: the edits that wait. */
  revision: string | null
  changes: Change[]
  /** How it differs from what was last public, whether readers still see that or not. */
  waiting: Change[]
  /** Whether readers see the record now, as far as it lies with it, and so a change of it. */
  isShown: boolean
  problems: Problem[]
}

/** What publishing a record would do, or an earlier revision of it; null: it has no such revision. */
export async function publishingOf(desk: DeskRecord, revision: string | null): Promise<Publishing | null> {
  const { name, id, standing, head } = desk
  const earlier = revision === null ? null : await revisionNamed(desk, revision)
  if (revision !== null && !earlier) return null
  const [form, record] = [formOf(name), earlier ?? head]
  const isShown = standing.editorialStatus === 'published'
  const before = isShown ? (standing.published?.record ?? {}) : recordOf({}, form)
  return {
    record,
    revision,
    isShown,
    changes: changesBetween(before, record, form),
    waiting: changesBetween(standing.published?.record ?? {}, record, form),
    problems: problemsOf(await getIssues(name, id, record, 'publish'), form),
  }
}

async function revisionNamed({ name, id }: DeskRecord, revision: string) {
  const number = revisionNumber(revision)
  return number === null ? null : ((await getRevision(name, id, number))?.record ?? null)
}

/** Makes it public; what is wrong, in sentences, where it was not. */
export async function publish(desk: DeskRecord, sent: FormData): Promise<string | null> {
  const { name, id } = desk
  const revision = sent.get('revision')
  const found = await publishingOf(desk, typeof revision === 'string' ? revision : null)
  if (!found) return 'There is no such revision.'
  const note = noteIn(sent)
  const version = String(sent.get('version') ?? '')
  const saved = await saveRecord(name, { id, version, record: found.record, effect: 'publish', note: note || null })
  if (saved.outcome === 'conflict') return changedMeanwhile(saved.theirs.who)
  if (saved.outcome === 'busy') return BUSY
  if (saved.outcome === 'gone') return 'There is no such record any more.'
  if (saved.outcome !== 'invalid') return null
  return problemsOf(saved.issues, formOf(name))
    .map(({ sentence }) => sentence)
    .join(' ')
}

export const BUSY =
  'Something else is writing this record just now, such as an import. Nothing was saved: try again in a minute.'

export function changedMeanwhile(who: string | null): string {
  return `${who ?? 'Somebody'} saved this record while you were reading. Open this page again to see what it says now.`
}
