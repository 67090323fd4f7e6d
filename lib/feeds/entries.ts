import { type Entry, tagUri } from '@/lib/feeds/atom'
import type { ChangedProgram } from '@/lib/feeds/queries'
import { formatDate } from '@/lib/format'
import { factsOf } from '@/lib/programs/facts'
import type { Listing } from '@/lib/programs/listings'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { describedAs } from '@/lib/structured-data/dublin-core'

/** A program in a feed of many: once, however often it changed. */
export function programEntry(changed: ChangedProgram, origin: string): Entry {
  const { program, publishedAt, changedAt } = changed
  const isNew = publishedAt.getTime() === changedAt.getTime()
  const what = returnOf(changed) ? 'Listed again' : 'Changed'
  return {
    id: tagUri(origin, `program/${program.id}`),
    href: new URL(programPath(program), origin).href,
    title: titleOf(program),
    published: publishedAt,
    updated: changedAt,
    category: isNew ? 'new' : 'changed',
    summary: [isNew ? 'New in the directory' : what, ...factsOf(program)].join(' · '),
    lines: isNew ? [] : changedLines(changed),
  }
}

/** What changed last, with its day. A page says more than facts of the program, and so may change without them. */
function changedLines(changed: ChangedProgram): string[] {
  const { changedAt, lastChange } = changed
  const on = formatDate(changedAt.toISOString().slice(0, 10))
  const facts = lastChange?.changes.map((each) => `${formatDate(lastChange.on)}: ${inWords(each)}`) ?? []
  const gone = returnOf(changed)
  if (gone) return [`${on}: listed again. We had taken it off the directory on ${dayOf(gone)}.`, ...facts]
  return lastChange && isOfSave(lastChange.at, changedAt) ? facts : [`${on}: ${UNRECORDED}`, ...facts]
}

/** The withdrawal that ended when the page changed last; null: what changed last is something else. */
function returnOf({ changedAt, listings }: ChangedProgram): Listing | null {
  const [gone, back] = listings.slice(-2)
  return gone && back?.isListed && isOfSave(back.at, changedAt) ? gone : null
}

/** Whether a state of a record that was saved at a moment is what changed its page. */
function isOfSave(at: string, changedAt: Date): boolean {
  return changedAt.getTime() - Date.parse(at) <= LONGEST_SAVE_MILLISECONDS
}

/** A state of a record has the moment at which its save began, its page that at which the save ended: the longest are imports. */
const LONGEST_SAVE_MILLISECONDS = 10 * 60_000
const UNRECORDED =
  'a change that no fact on record explains; it may be in the program’s sources, our last check, its institution or a topic.'

/** What happened to one program, the newest first: each change of a fact, each withdrawal and return, and that it was listed. */
export function changeEntries(program: ProgramPage, listings: Listing[], origin: string): Entry[] {
  const href = new URL(programPath(program), origin).href
  const listed = new Date(program.publication.publishedAt)
  const changes = program.changes.map(({ revision, at, changes: some }) => ({
    id: tagUri(origin, `program/${program.id}/revision/${revision}`),
    href: `${href}#changes`,
    title: `${program.name}: ${fieldsOf(some)} changed`,
    published: new Date(at),
    updated: new Date(at),
    summary: some.map(inWords).join(' '),
    lines: some.map(inWords),
  }))
  const first = {
    id: tagUri(origin, `program/${program.id}/listed`),
    href,
    title: `${program.name}: listed in the directory`,
    published: listed,
    updated: listed,
    summary: describedAs(program),
  }
  const later = [...listingEntries(program, listings, href, origin), ...changes]
  return [...later.toSorted((one, other) => other.updated.getTime() - one.updated.getTime()), first]
}

function listingEntries(program: ProgramPage, listings: Listing[], href: string, origin: string): Entry[] {
  return withUnsaved(listings, program).map(({ at, isListed }) => ({
    id: tagUri(origin, `program/${program.id}/${isListed ? 'listed' : 'withdrawn'}/${at}`),
    href,
    title: `${program.name}: ${isListed ? 'listed again' : 'no longer listed'}`,
    published: new Date(at),
    updated: new Date(at),
    summary: isListed
      ? `We listed this program again on ${dayOf({ at })}.`
      : `We took this program off the directory on ${dayOf({ at })}. While it is off, its page says how we knew it last, and nobody keeps it up.`,
  }))
}

/** What was written past the desk has no history: of it, the last withdrawal alone is known. */
function withUnsaved(listings: Listing[], { publication: { withdrawnAt } }: ProgramPage): Listing[] {
  const isKnown = withdrawnAt === null || listings.at(-1)?.isListed === false
  return isKnown ? listings : [...listings, { at: withdrawnAt, isListed: false }]
}

function dayOf({ at }: Pick<Listing, 'at'>): string {
  return formatDate(at.slice(0, 10))
}

type Change = ProgramPage['changes'][number]['changes'][number]

const MOST_NAMED = 3

function fieldsOf(changes: Change[]): string {
  const names = [...new Set(changes.map(({ what }) => what))]
  const more = names.length - MOST_NAMED
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ')
}

/** "Credits: 15, before 12." */
function inWords({ what, before, after, isEntry }: Change): string {
  if (isEntry) return before === null ? `${what}, one more: ${after}.` : `${what}, one taken out: ${before}.`
  return `${what}: ${after ?? 'no longer stated'}, before ${before ?? 'not stated'}.`
}
