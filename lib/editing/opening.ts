import 'server-only'
import type { Editor } from '@/lib/auth/guard'
import { takeHeldForm } from '@/lib/auth/held-form'
import { markedNamed, markedWords } from '@/lib/desk/still-right'
import { type DeskRecord, getRevision, getSuggested } from '@/lib/editing/admin'
import type { Suggested } from '@/lib/editing/fields/answer'
import { formOf } from '@/lib/editing/fields/forms'
import { parseForm } from '@/lib/editing/fields/parse-form'
import { withSuggested } from '@/lib/editing/fields/suggested'
import { type Typed, typedOf } from '@/lib/editing/fields/typed'
import { revisionNumber } from '@/lib/editing/record-address'
import type { Standing } from '@/lib/editing/standing'
import { formatMoment } from '@/lib/format'

export type Query = Record<string, string | string[] | undefined>

/** How the form of a record opens. */
export interface Opening {
  typed: Typed
  /** What saving comes after: what the person began with. */
  version: string
  /** What is to be said above it. */
  said: string | null
  suggestion: Suggested | null
}

/**
 * The form opens with what was typed before a session ran out, with an earlier revision, or with what stands and what a
 * reader suggests of it.
 */
export async function openingOf(desk: DeskRecord, query: Query, editor: Editor): Promise<Opening> {
  const { name, id, head, standing } = desk
  const form = formOf(name)
  const suggestion =
    name === 'programs' && typeof query.suggestion === 'string' ? await getSuggested(id, query.suggestion) : null
  const held = await takeHeldForm(query.held, editor)
  if (held) {
    const { payload } = parseForm(held)
    const said = 'This is what you typed before your session ended. It is not saved yet.'
    return { typed: payload, version: String(held.get('version') ?? standing.version), said, suggestion }
  }
  const { version } = standing
  const revision = revisionNumber(query.revision)
  const earlier = revision === null ? null : await getRevision(name, id, revision)
  if (earlier) {
    const said = `This is its state of ${formatMoment(earlier.at)}. Save it to go on from there.`
    return { typed: typedOf(earlier.record, form), version, said, suggestion }
  }
  const typed = suggestion ? withSuggested(typedOf(head, form), suggestion) : typedOf(head, form)
  return { typed, version, said: saidOf(query, standing), suggestion }
}

const SAVED_BESIDE_ANOTHER =
  'Saved. What readers see was changed meanwhile, and your edits do not have that yet: see what differs before you publish.'

function saidOf(query: Query, { draft, state }: Standing): string | null {
  const waits = draft !== null
  const marked = markedNamed(query.marked)
  if (marked) return markedWords[marked]
  if ('saved' in query) {
    if (waits && 'moved' in query) return SAVED_BESIDE_ANOTHER
    return waits ? 'Saved. Readers see no change.' : 'It says what is saved already, so nothing was saved.'
  }
  if ('published' in query) {
    return state === 'institution not public'
      ? 'Published. Readers see it once its institution is public.'
      : 'Published. Readers see it now.'
  }
  if ('archived' in query) return 'Archived. Readers no longer see it.'
  if ('discarded' in query) return 'The edits are given up. They stay in the history.'
  return 'added' in query ? 'Added. Readers do not see it before it is published.' : null
}
