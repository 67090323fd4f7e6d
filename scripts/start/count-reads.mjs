import pg from 'pg'

const EVERY_MS = 60_000
const PATIENCE_MS = 5_000
/** Programs of which reads wait to be written; only a database that stays away lets them grow so many. */
const MOST_WAITING = 20_000
const KEPT_DAYS = 31
const PROGRAM = /^\/programs\/([a-z0-9-]{1,120})\/([a-z0-9-]{1,120})(?:\?|$)/
/** Machines that say so, or say nothing; nobody is asked to prove more. */
const MACHINE =
  /^$|bot|crawl|spider|slurp|preview|scan|fetch|monitor|check|index|headless|curl|wget|http|python|java\/|go-|ruby|perl|php|node/i

const WRITE = `
  INSERT INTO program_read (program_id, day, reads)
  SELECT p.id, (now() AT TIME ZONE 'UTC')::date, seen.reads
  FROM unnest($1::text[], $2::text[], $3::int[]) AS seen (institution, slug, reads)
  JOIN institution i ON i.slug = seen.institution
  JOIN program p ON p.institution_id = i.id AND p.slug = seen.slug
  ORDER BY p.id
  ON CONFLICT (program_id, day) DO UPDATE SET reads = program_read.reads + excluded.reads`
const FORGET = `DELETE FROM program_read WHERE day < (now() AT TIME ZONE 'UTC')::date - ${KEPT_DAYS}`

/**
 * Counts how often the page of each program is asked for, and nothing of who asks, so that the desk can put what is read
 * most first. Counts wait in memory and are written once a minute. What a browser fetches ahead of a click counts: it is
 * not asked for again when it is read.
 */
export function countReads(connectionString) {
  const waiting = new Map()
  let forgottenOn = ''

  function watch(request, response) {
    const page = request.method === 'GET' && PROGRAM.exec(request.url)
    if (!page || MACHINE.test(request.headers['user-agent'] ?? '')) return
    response.once('finish', () => {
      // 304: shown again from what the browser has.
      if (response.statusCode === 200 || response.statusCode === 304) add(`${page[1]}/${page[2]}`, 1)
    })
  }

  function add(program, reads) {
    if (waiting.has(program) || waiting.size < MOST_WAITING) waiting.set(program, (waiting.get(program) ?? 0) + reads)
  }

  /** Writes what waits; while the database is away it waits on. */
  async function write() {
    if (waiting.size === 0) return
    const seen = [...waiting]
    waiting.clear()
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: PATIENCE_MS,
      statement_timeout: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(WRITE, [
        seen.map(([program]) => program.split('/')[0]),
        seen.map(([program]) => program.split('/')[1]),
        seen.map(([, reads]) => reads),
      ])
      await forget(client)
    } catch {
      for (const [program, reads] of seen) add(program, reads)
    } finally {
      await client.end().catch(() => {})
    }
  }

  /** Once a day: what was read long ago helps nobody. */
  async function forget(client) {
    const today = new Date().toISOString().slice(0, 10)
    if (today === forgottenOn) return
    forgottenOn = today
    // What was written stays written.
    await client.query(FORGET).catch(() => {})
  }

  const timer = setInterval(write, EVERY_MS)
  timer.unref()
  return {
    watch,
    write,
    /** Writes what waits, for the last time. */
    async close() {
      clearInterval(timer)
      await write()
    },
  }
}
