import 'server-only'
import { databaseAnswers, db } from '@/lib/db'
import { publishedProgram } from '@/lib/programs/published'

const KNOWN_FOR_MILLISECONDS = 60_000
const MOST_KNOWN = 20_000
const known = new Map<string, number>()

/**
 * Whether a path that names a record names one that readers may see; other paths are for the router to judge.
 * A record that was found is remembered for a minute, so that most requests ask nothing.
 *
 * @throws when the database does not answer
 */
export async function leadsSomewhere(path: string): Promise<boolean> {
  const [room = '', first, second, ...rest] = path.slice(1).split('/').map(decode)
  const find = finders[room as keyof typeof finders]
  const isRecord = Object.hasOwn(finders, room) && first !== undefined && rest.length === 0
  if (!isRecord || (room === 'programs') !== (second !== undefined)) {
    await databaseAnswers()
    return true
  }
  if ((known.get(path) ?? 0) > Date.now()) return true
  const found = (await find(first, second ?? '')) !== null
  if (found) remember(path)
  return found
}

const finders = {
  programs: (institution: string, slug: string) =>
    db.program.findFirst({
      where: { ...publishedProgram, slug, institution: { ...publishedProgram.institution, slug: institution } },
      select: { id: true },
    }),
  institutions: (slug: string) =>
    db.institution.findFirst({
      where: { slug, ...publishedProgram.institution, programs: { some: publishedProgram } },
      select: { id: true },
    }),
  topics: (slug: string) =>
    db.topic.findFirst({ where: { slug, programs: { some: { program: publishedProgram } } }, select: { id: true } }),
}

function remember(path: string) {
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(path, Date.now() + KNOWN_FOR_MILLISECONDS)
}

/** A part of a path that is no valid text names nothing. PostgreSQL has no NUL. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('\0', '')
  } catch {
    return part
  }
}
