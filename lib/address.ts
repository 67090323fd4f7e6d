import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { databaseAnswers, db } from '@/lib/db'
import { generation } from '@/lib/generation'
import { onceShownSql, publishedProgram, publishedSql, publishedTopic } from '@/lib/programs/published'
import { isReference } from '@/lib/suggestions/schema'

const KNOWN_FOR_MILLISECONDS = 60_000
const MOST_KNOWN = 20_000
/** An address of a record's own, below the record's: it is there where the record is. */
const PARTS = [
  /^(\/programs\/[^/]+\/[^/]+)\/(?:case|suggest|ctdl|deadlines\.ics|feed\.xml|share\.png)$/,
  /^(\/(?:institutions|topics)\/[^/]+)\/share\.png$/,
]
/** Those that say of an archived program that it is one. */
const OUTLIVES = /\/(?:ctdl|deadlines\.ics|feed\.xml)$/
/** A program as it is framed on other pages: likewise. */
const FRAMED = /^\/embed(\/[^/]+\/[^/]+)$/
const known = new Map<string, number>()
let knownSince = generation()

/**
 * Whether a path that names a record names one that readers may see; other paths are for the router to judge.
 * A record that was found is remembered for a minute, so that most requests ask nothing.
 *
 * @throws when the database does not answer
 */
export async function leadsSomewhere(path: string): Promise<boolean> {
  // After any write, what was there may be elsewhere.
  if (knownSince !== generation()) known.clear()
  knownSince = generation()
  if ((known.get(path) ?? 0) > Date.now()) return true
  const [room, ...names] = wholeOf(path).slice(1).split('/').map(decode)
  const record = records.find((each) => each.room === room && each.names === names.length)
  if (!record) {
    await databaseAnswers()
    return true
  }
  if (names.includes(null)) return false
  const found = (await record.find(names.map(String), wholeOf(path) !== path && !OUTLIVES.test(path))) !== null
  if (found) remember(path)
  return found
}

/**
 * Where a record is now whose address was this one before it was called otherwise; null: no record that readers may see.
 *
 * @throws when the database does not answer
 */
export async function movedTo(path: string): Promise<string | null> {
  const whole = wholeOf(path)
  const place = await currentPath(whole)
  if (!place) return null
  const moved = FRAMED.test(path) ? place.replace('/programs/', '/embed/') : `${place}${path.slice(whole.length)}`
  return (await leadsSomewhere(moved)) ? moved : null
}

/** The address of the record that an address is a part of; any other is itself. */
function wholeOf(path: string): string {
  return PARTS.reduce((whole, part) => whole.replace(part, '$1'), path.replace(FRAMED, '/programs$1'))
}

/** The address today of what had this one before; null: nothing had. */
async function currentPath(path: string): Promise<string | null> {
  if (path.includes('\0')) return null
  const old = await db.oldAddress.findUnique({
    where: { path },
    select: {
      program: { select: { slug: true, institution: { select: { slug: true } } } },
      institution: { select: { slug: true } },
      topic: { select: { slug: true } },
    },
  })
  if (old?.program) return `/programs/${old.program.institution.slug}/${old.program.slug}`
  if (old?.institution) return `/institutions/${old.institution.slug}`
  return old?.topic ? `/topics/${old.topic.slug}` : null
}

/** The addresses that name records: the room, how many names follow it, and the read that finds the record. */
const records = [
  {
    room: 'programs',
    names: 2,
    find: findProgram,
  },
  {
    room: 'institutions',
    names: 1,
    find: ([slug]: string[]) =>
      db.institution.findFirst({
        where: { slug, ...publishedProgram.institution, programs: { some: publishedProgram } },
        select: { id: true },
      }),
  },
  {
    room: 'corrections',
    names: 1,
    find: async ([reference = '']: string[]) =>
      isReference(reference) ? db.suggestion.findUnique({ where: { reference }, select: { id: true } }) : null,
  },
  {
    room: 'topics',
    names: 1,
    find: ([slug]: string[]) =>
      db.topic.findFirst({
        where: { slug, ...publishedTopic, programs: { some: { program: publishedProgram } } },
        select: { id: true },
      }),
  },
]

/** One that is archived keeps its page, and of what is below that what says so. */
async function findProgram([institution, slug]: string[], endsWithIt: boolean): Promise<object | null> {
  const shown = endsWithIt ? publishedSql : Prisma.sql`((${publishedSql}) OR (${onceShownSql}))`
  const found = await db.$queryRaw<object[]>`
    SELECT p.id FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE p.slug = ${slug} AND i.slug = ${institution} AND ${shown}`
  return found[0] ?? null
}

function remember(path: string) {
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(path, Date.now() + KNOWN_FOR_MILLISECONDS)
}

/** A part of a path as text; one that is none, or that PostgreSQL could not hold, names nothing. */
function decode(part: string): string | null {
  try {
    const text = decodeURIComponent(part)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
