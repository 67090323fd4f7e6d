import 'server-only'
import { parse } from '@conform-to/react'
import { markStillRight } from '@/lib/desk/admin'
import { checkedOn, factMarked, isMarkedRoom, type Marked } from '@/lib/desk/still-right'
import { getIssues, getRevision, getStanding, isPublicAs, saveRecord } from '@/lib/editing/admin'
import type { Conflict, FormState } from '@/lib/editing/fields/answer'
import { clashesOf, merged } from '@/lib/editing/fields/conflict'
import { formOf } from '@/lib/editing/fields/forms'
import { byName, type Problem, problemsOf } from '@/lib/editing/fields/problems'
import { recordOf } from '@/lib/editing/fields/typed'
import type { Saved } from '@/lib/editing/save'
import { headOf } from '@/lib/editing/standing'
import type { SubjectName } from '@/lib/editing/subject'
import { formatMoment } from '@/lib/format'

type State = Record<string, unknown>

/** Where each button of the form leads once all is saved. */
const NEXT: Record<string, string> = { draft: '?saved=', preview: '/preview', publish: '/publish' }

/**
 * Takes what somebody typed: saves it as a draft and says where to go on, or gives the form back with everything in it.
 * Publishing is judged strictly here and asked for on the next page. What is marked as still right is public at once where
 * nothing else was typed, and else waits with the edits.
 */
export async function submitRecord(
  name: SubjectName,
  id: number,
  sent: FormData,
): Promise<{ path: string } | { state: FormState }> {
  const submission = parse<Record<string, unknown>, string[]>(sent, { resolve: (payload) => ({ value: payload }) })
  const [table, effect] = [formOf(name), String(sent.get('effect') ?? 'draft')]
  const [version, against] = [String(sent.get('version') ?? ''), sent.get('against')]
  const typed = recordOf(submission.payload, table)
  const theirs = typeof against === 'string' ? await recordAt(name, id, against) : null
  const decided = theirs ? merged(table, typed, theirs, picksIn(sent)) : typed
  const fact = factMarked(effect)
  if (fact !== undefined && isMarkedRoom(name) && (await isPublicAs(name, id, decided))) {
    return { path: await marked(name, id, await markStillRight(name, id, fact)) }
  }
  const record = fact === undefined ? decided : checkedOn(decided, fact, new Date().toISOString().slice(0, 10))
  const givenBack = async (problems: Problem[]) => ({
    state: {
      result: submission.reply({ fieldErrors: byName(problems) }),
      version,
      problems,
      conflict: theirs && typeof against === 'string' ? await conflict(name, id, version, against, record) : null,
    },
  })

  if (submission.status !== 'success') return givenBack([])
  const problems = problemsOf(await getIssues(name, id, record, effect === 'publish' ? 'publish' : 'draft'), table)
  if (problems.length > 0) return givenBack(problems)
  const expected = theirs ? String(against) : version
  const saved = await saveRecord(name, { id, version: expected, record, effect: 'draft' })
  if (saved.outcome === 'gone') return { path: `/admin/${name}` }
  if (saved.outcome === 'conflict') {
    const found = await conflict(name, id, version, saved.version, record)
    if (found.clashes.length > 0)
      return { state: { result: submission.reply(), version, problems: [], conflict: found } }
  }
  if (fact !== undefined) return { path: await marked(name, id, 'with edits') }
  const next = NEXT[effect] ?? NEXT.draft
  // Another save is another form.
  return { path: `/admin/${name}/${id}${next}${next === NEXT.draft ? now(saved) : ''}` }
}

/** Where what was marked is said: in a form of its own, as it stands now. */
async function marked(name: SubjectName, id: number, what: Marked): Promise<string> {
  const standing = await getStanding(name, id)
  return `/admin/${name}/${id}?${new URLSearchParams({ marked: what, saved: standing?.version ?? '' })}`
}

function now(saved: Saved): string {
  return saved.outcome === 'saved' ? String(saved.revisionId) : ''
}

/** How what I typed stands to what somebody else saved after what I began with. */
async function conflict(name: SubjectName, id: number, began: string, now: string, mine: State): Promise<Conflict> {
  const theirs = await getRevision(name, id, headOf(now))
  const base = (await recordAt(name, id, began)) ?? {}
  return {
    who: theirs?.who ?? 'Somebody',
    at: theirs ? formatMoment(theirs.at) : '',
    version: now,
    clashes: clashesOf(formOf(name), { base, mine, theirs: theirs?.record ?? {} }),
  }
}

async function recordAt(name: SubjectName, id: number, version: string): Promise<State | null> {
  return (await getRevision(name, id, headOf(version)))?.record ?? null
}

function picksIn(sent: FormData): Set<string> {
  const picks = [...sent].filter(([name, value]) => name.startsWith('pick:') && value === 'theirs')
  return new Set(picks.map(([name]) => name.slice('pick:'.length)))
}
