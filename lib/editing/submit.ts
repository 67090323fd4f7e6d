import 'server-only'
import { markStillRight } from '@/lib/desk/admin'
import { checkedOn, factMarked, isMarkedRoom, type Marked } from '@/lib/desk/still-right'
import { getIssues, getRevision, getStanding, isPublicAs, saveRecord } from '@/lib/editing/admin'
import type { Conflict, FormState } from '@/lib/editing/fields/answer'
import { clashesOf } from '@/lib/editing/fields/conflict'
import { formOf } from '@/lib/editing/fields/forms'
import { byName, type Problem, problemsOf } from '@/lib/editing/fields/problems'
import { BUSY } from '@/lib/editing/publishing'
import type { Saved } from '@/lib/editing/save'
import { readSent, type Sent, stateAt } from '@/lib/editing/sent'
import { headOf } from '@/lib/editing/standing'
import type { SubjectName } from '@/lib/editing/subject'
import { formatMoment } from '@/lib/format'

type State = Record<string, unknown>
type Answer = { path: string } | { state: FormState }

/** Where buttons of the form lead once all is saved; the others stay. */
const NEXT = new Map([
  ['preview', '/preview'],
  ['publish', '/publish'],
])

/**
 * Takes what somebody typed: saves it as a draft and says where to go on, or gives the form back with everything in it.
 * Publishing is judged strictly here and asked for on the next page. What is marked as still right is public at once where
 * nothing else was typed, and else waits with the edits.
 */
export async function submitRecord(name: SubjectName, id: number, form: FormData): Promise<Answer> {
  const sent = await readSent(name, id, form)
  const fact = factMarked(sent.effect)
  if (fact === undefined) return keep(sent, (record) => record)
  if (isMarkedRoom(name) && (await isPublicAs(name, id, sent.record))) {
    return marked(sent, await markStillRight(name, id, fact, sent.note))
  }
  const today = new Date().toISOString().slice(0, 10)
  const answer = await keep(sent, (record) => checkedOn(record, fact, today))
  return 'state' in answer ? answer : marked(sent, 'with edits')
}

/** Saves what was sent as a draft, after a version of the record, unless something keeps it from that. */
async function keep(sent: Sent, mark: (record: State) => State, after = sent.against ?? sent.began): Promise<Answer> {
  const { name, id, effect, note } = sent
  if (sent.submission.status !== 'success') return givenBack(sent, [], sent.against)
  const record = mark(sent.record)
  const issues = await getIssues(name, id, record, effect === 'publish' ? 'publish' : 'draft')
  if (issues.length > 0) return givenBack(sent, problemsOf(issues, formOf(name)), sent.against)
  const saved = await saveRecord(name, { id, version: after, record, effect: 'draft', note })
  if (saved.outcome === 'busy') return givenBack(sent, [{ name: '', sentence: BUSY }], sent.against)
  if (saved.outcome !== 'conflict') return answerTo(sent, saved)
  // Only what readers see changed, beside the draft that was gone on from: nobody else edited that.
  if (headOf(saved.version) === headOf(after)) return keep({ ...sent, hasMoved: true }, mark, saved.version)
  const { clashes } = await conflict(sent, saved.version)
  if (clashes.length > 0) return givenBack(sent, [], saved.version)
  return keep({ ...sent, record: sent.typed }, mark, saved.version)
}

function answerTo({ name, id, effect, hasMoved }: Sent, saved: Saved): Answer {
  if (saved.outcome === 'gone') return { path: `/admin/${name}` }
  const next = NEXT.get(effect)
  if (next) return { path: `/admin/${name}/${id}${next}` }
  // Another save is another form.
  const now = saved.outcome === 'saved' ? saved.revisionId : ''
  return { path: `/admin/${name}/${id}?saved=${now}${hasMoved ? '&moved' : ''}` }
}

/** The form as it was sent, with what keeps it from being saved. */
async function givenBack(sent: Sent, problems: Problem[], against: string | null): Promise<Answer> {
  const { submission, began: version } = sent
  const result = submission.reply({ fieldErrors: byName(problems) })
  return { state: { result, version, problems, conflict: against === null ? null : await conflict(sent, against) } }
}

/** Where what was marked is said: in a form of its own, as it stands now. */
async function marked({ name, id }: Sent, what: Marked): Promise<Answer> {
  const standing = await getStanding(name, id)
  return { path: `/admin/${name}/${id}?${new URLSearchParams({ marked: what, saved: standing?.version ?? '' })}` }
}

/**
 * How what I typed stands to what somebody else saved after what I began with. What was picked of theirs is not typed: it
 * stays a question until all is saved, with the answer that was given.
 */
async function conflict({ name, id, began, typed, picks }: Sent, now: string): Promise<Conflict> {
  const theirs = await getRevision(name, id, headOf(now))
  const base = (await stateAt(name, id, began)) ?? {}
  return {
    who: theirs?.who ?? 'Somebody',
    at: theirs ? formatMoment(theirs.at) : '',
    version: now,
    clashes: clashesOf(formOf(name), { base, mine: typed, theirs: theirs?.record ?? {} }, picks),
  }
}
