import type pg from 'pg'
import { percentile } from '../play/figures.ts'
import { connected } from '../server.ts'
import { type Draft, readDraft, save } from './save.ts'
import { findSearchTriggers, switchTriggers } from './triggers.ts'

export type Written = Record<'with' | 'without', { median: number; p95: number }>

const PROGRAMS = 200
const BLOCK = 20

/**
 * What a save costs with the search document and the date of its change, and without them. Each program is saved changed and then as it was, once
 * with its triggers and once without them, in blocks that take turns: what the machine does beside it hits both alike.
 */
export function measureWrites(databaseUrl: string, stop: AbortSignal): Promise<Written> {
  return connected(databaseUrl, async (client) => {
    const triggers = await findSearchTriggers(client)
    const { rows } = await client.query<{ id: number }>(INVENTED, [PROGRAMS + 1])
    const [first = 0, ...ids] = rows.map(({ id }) => id)
    const times: Times = { with: [], without: [] }
    try {
      const warm = await readDraft(client, first)
      for (let start = 0; start < ids.length; start += BLOCK) {
        stop.throwIfAborted()
        const drafts = []
        for (const id of ids.slice(start, start + BLOCK)) drafts.push(await readDraft(client, id))
        const arms: (keyof Times)[] = start % (2 * BLOCK) === 0 ? ['with', 'without'] : ['without', 'with']
        for (const [place, arm] of arms.entries()) {
          await switchTriggers(client, triggers, arm === 'with')
          // The switch has made the server forget its plans, which a site at work has.
          await timeSaves(client, [revised(warm), warm])
          times[arm].push(...(await timeSaves(client, place === 0 ? drafts.map(revised) : drafts)))
        }
      }
    } finally {
      await client.query('ROLLBACK')
      await switchTriggers(client, triggers, true)
      // Half of them were last saved without it.
      await client.query('SELECT refresh_program_search($1::int[]), refresh_program_publication($1::int[])', [ids])
    }
    return { with: figuresOf(times.with), without: figuresOf(times.without) }
  })
}

type Times = Record<keyof Written, number[]>

async function timeSaves(client: pg.Client, drafts: Draft[]): Promise<number[]> {
  const times: number[] = []
  for (const draft of drafts) {
    const start = performance.now()
    await save(client, draft)
    times.push(performance.now() - start)
  }
  return times
}

function revised(draft: Draft): Draft {
  return { ...draft, row: { ...draft.row, summary: `${draft.row.summary} It was revised lately.` } }
}

function figuresOf(times: number[]) {
  return { median: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

/** Spread over the catalogue, and the same ones each time; real programs stay as they are. */
const INVENTED = `
  SELECT id FROM program p
  WHERE NOT EXISTS (SELECT FROM revision r WHERE r.program_id = p.id AND r.origin = 'catalogue')
  ORDER BY hashint4(id) LIMIT $1`
