import 'server-only'
import { todayIso } from '@/lib/programs/deadline'
import { isAt, type Place, parsePlaces, placeKey } from '@/lib/programs/place'
import { pathBack } from '@/lib/reader/answer-form'
import { type Done, doneHref } from '@/lib/shortlist/addresses'
import { writeShortlist } from '@/lib/shortlist/codec'
import { annotate, clear, keepDraft, markSeen, move, remove, save, undo } from '@/lib/shortlist/edits'
import { factsOf } from '@/lib/shortlist/facts'
import { readListed } from '@/lib/shortlist/queries'
import { cleanNote, type Entry, isOn, MOST_SAVED, type Saved } from '@/lib/shortlist/shortlist'

/** What the browser is to keep (null: what it has) and where the reader goes on. */
export type Changed = { cookies: [string, string] | null; href: string; isEmpty: boolean }

const ofOneOnIt = ['up', 'down', 'note', 'seen']

/** What a form asks of a list; null: nothing that we know. */
export async function changeShortlist(entries: Entry[], fields: URLSearchParams): Promise<Changed | null> {
  const { places } = parsePlaces(fields.getAll('p'), MOST_SAVED)
  const [place] = places
  const what = fields.get('do')
  if (what === 'clear') return kept(clear(entries), 'cleared')
  if (what === 'undo') return kept(undo(entries), 'undone')
  if (what === 'add') return add(entries, places)
  if (!place) return null
  // From a page that was made before it was taken off: a change of nothing would give up what can be put back.
  if (ofOneOnIt.includes(what ?? '') && !isOn(entries, place)) return nothing('unlisted', {}, place)
  switch (what) {
    case 'save':
      return saveOne(entries, place, fields.get('back'))
    case 'remove':
      return goBack(kept(remove(entries, place), 'removed', place), fields.get('back'))
    case 'up':
      return kept(move(entries, place, -1), 'moved', place)
    case 'down':
      return kept(move(entries, place, 1), 'moved', place)
    case 'note':
      return note(entries, place, fields.get('note') ?? '')
    case 'seen':
      return see(entries, place)
    default:
      return null
  }
}

async function saveOne(entries: Entry[], place: Place, back: string | null): Promise<Changed> {
  const [program] = await readSaved([place])
  const refusal = { back: pathBack(back, '/programs') }
  if (!program) return nothing('unknown', refusal, place)
  const next = save(entries, program)
  if (!next) return nothing('full', refusal, place)
  const cookies = writeShortlist(next, 'adds')
  if (!cookies) return nothing('room', refusal, place)
  return goBack({ cookies, href: doneHref('saved', {}, place), isEmpty: false }, back)
}

/** Adds what is not there yet, as far as there is room; what is there stays as it is. */
async function add(entries: Entry[], places: Place[]): Promise<Changed> {
  const programs = await readSaved(places)
  let [list, cookies, added, left] = [entries, null as [string, string] | null, 0, 0]
  for (const program of programs) {
    if (isOn(list, program)) continue
    const next = save(list, program)
    const written = next && writeShortlist(next, 'adds')
    if (next && written) [list, cookies, added] = [next, written, added + 1]
    else left += 1
  }
  return { cookies, href: doneHref('added', { count: String(added), left: String(left) }), isEmpty: false }
}

function note(entries: Entry[], place: Place, typed: string): Changed {
  const next = annotate(entries, place, typed)
  const isDraft = next.some(({ draft }) => draft !== null)
  const isShorter = cleanNote(typed).length < (entries.find(isAt(place))?.note.length ?? 0)
  const cookies = isDraft ? null : writeShortlist(next, isShorter ? 'any' : 'adds')
  if (cookies) return { cookies, href: doneHref('noted', {}, place), isEmpty: false }
  // As much of what was typed as there is room for: a browser's form sends no more than 400 letters.
  for (const most of [400, 250, 100, 0]) {
    const draft = [...cleanNote(typed)].slice(0, most).join('')
    const written = writeShortlist(keepDraft(entries, place, draft), 'any')
    if (written) return { cookies: written, href: doneHref('unkept', {}, place), isEmpty: false }
  }
  return nothing('unkept', {}, place)
}

async function see(entries: Entry[], place: Place): Promise<Changed> {
  const [program] = await readSaved([place])
  if (!program?.facts) return nothing('unknown', {}, place)
  return kept(markSeen(entries, place, program.facts), 'seen', place)
}

/** Programs as they stand today, in the order of the places. */
async function readSaved(places: Place[]): Promise<Saved[]> {
  const listed = await readListed(places)
  const savedOn = todayIso()
  return places.flatMap((place) => {
    const program = listed.get(placeKey(place))
    if (!program) return []
    return [
      { institution: program.institution.slug, program: program.slug, note: '', savedOn, facts: factsOf(program) },
    ]
  })
}

function kept(entries: Entry[], done: Done, place?: Place): Changed {
  const cookies = writeShortlist(entries, 'any')
  if (!cookies) return nothing('room', {}, place)
  return { cookies, href: doneHref(done, {}, place), isEmpty: entries.every(({ isRemoved }) => isRemoved) }
}

function nothing(done: Done, more: Record<string, string>, place?: Place): Changed {
  return { cookies: null, href: doneHref(done, more, place), isEmpty: false }
}

/** To the page that the form stood on, where it says which. */
function goBack(changed: Changed, back: string | null): Changed {
  return changed.cookies ? { ...changed, href: pathBack(back, changed.href) } : changed
}
