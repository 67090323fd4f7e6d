import { type Entry, tagUri } from '@/lib/feeds/atom'
import type { ChangedProgram } from '@/lib/feeds/queries'
import { formatDate } from '@/lib/format'
import { factsOf } from '@/lib/programs/facts'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'
import { describedAs } from '@/lib/structured-data/dublin-core'

/** A program in a feed of many: once, however often it changed. */
export function programEntry(changed: ChangedProgram, origin: string): Entry {
  const { program, publishedAt, changedAt } = changed
  const isNew = publishedAt.getTime() === changedAt.getTime()
  return {
    id: tagUri(origin, `program/${program.id}`),
    href: new URL(programPath(program), origin).href,
    title: titleOf(program),
    published: publishedAt,
    updated: changedAt,
    category: isNew ? 'new' : 'changed',
    summary: [isNew ? 'New in the directory' : 'Changed', ...factsOf(program)].join(' · '),
    lines: isNew ? [] : changedLines(changed),
  }
}

/** What changed last, with its day. A page says more than facts of the program, and so may change without them. */
function changedLines({ changedAt, lastChange }: ChangedProgram): string[] {
  const day = changedAt.toISOString().slice(0, 10)
  const facts = lastChange?.changes.map((each) => `${formatDate(lastChange.on)}: ${inWords(each)}`) ?? []
  if (lastChange && changedAt.getTime() - Date.parse(lastChange.at) <= LONGEST_SAVE_MILLISECONDS) return facts
  return [`${formatDate(day)}: ${UNRECORDED}`, ...facts]
}

/** A state of a record has the moment at which its save began, its page that at which the save ended: the longest are imports. */
const LONGEST_SAVE_MILLISECONDS = 10 * 60_000
const UNRECORDED =
  'a change that no fact on record explains; it may be in the program’s sources, our last check, its institution or a topic.'

/** What happened to one program, the newest first: that it was withdrawn, each change of a fact, and that it was listed. */
export function changeEntries(program: ProgramPage, origin: string): Entry[] {
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
  return [...withdrawal(program, href, origin), ...changes, first]
}

function withdrawal({ id, name, publication }: ProgramPage, href: string, origin: string): Entry[] {
  if (publication.withdrawnAt === null) return []
  const at = new Date(publication.withdrawnAt)
  const day = publication.withdrawnAt.slice(0, 10)
  const entry = {
    // It may be listed again, and withdrawn once more.
    id: tagUri(origin, `program/${id}/withdrawn/${day}`),
    href,
    title: `${name}: no longer listed`,
    published: at,
    updated: at,
    summary: `We took this program off the directory on ${formatDate(day)}. Its page says how we knew it last; nobody keeps it up.`,
  }
  return [entry]
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
