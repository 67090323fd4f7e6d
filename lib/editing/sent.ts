import 'server-only'
import type { Submission } from '@conform-to/react'
import { getRevision } from '@/lib/editing/admin'
import type { Picks } from '@/lib/editing/fields/answer'
import { merged } from '@/lib/editing/fields/conflict'
import { formOf } from '@/lib/editing/fields/forms'
import { parseForm } from '@/lib/editing/fields/parse-form'
import { recordOf } from '@/lib/editing/fields/typed'
import { noteIn } from '@/lib/editing/note'
import { headOf } from '@/lib/editing/standing'
import type { SubjectName } from '@/lib/editing/subject'

/** What somebody sent of a record. */
export interface Sent {
  name: SubjectName
  id: number
  submission: Submission<Record<string, unknown>, string[]>
  /** Which button was pressed. */
  effect: string
  note: string | null
  /** What the person began with: `Standing.version`. */
  began: string
  typed: Record<string, unknown>
  /** The version by somebody else that they saw beside what they typed; null: there was none. */
  against: string | null
  picks: Picks
  /** What they typed, but theirs where that was picked. */
  record: Record<string, unknown>
  /** What readers see changed while they edited a draft. */
  hasMoved: boolean
}

export async function readSent(name: SubjectName, id: number, form: FormData): Promise<Sent> {
  const submission = parseForm(form)
  const [table, picks, seen] = [formOf(name), picksIn(form), form.get('against')]
  const typed = recordOf(submission.payload, table)
  const theirs = typeof seen === 'string' ? await stateAt(name, id, seen) : null
  return {
    name,
    id,
    submission,
    effect: String(form.get('effect') ?? 'draft'),
    note: noteIn(form) || null,
    began: String(form.get('version') ?? ''),
    typed,
    against: theirs && String(seen),
    picks,
    record: theirs ? merged(table, typed, theirs, picks) : typed,
    hasMoved: false,
  }
}

/** What an editor of a version went on from; null: there is no such version of the record. */
export async function stateAt(name: SubjectName, id: number, version: string): Promise<Record<string, unknown> | null> {
  return (await getRevision(name, id, headOf(version)))?.record ?? null
}

function picksIn(form: FormData): Picks {
  const picks = [...form].flatMap(([name, value]) =>
    name.startsWith('pick:') && (value === 'mine' || value === 'theirs')
      ? [[name.slice('pick:'.length), value] as const]
      : [],
  )
  return new Map(picks)
}
