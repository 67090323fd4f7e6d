import { once } from 'node:events'
import { get } from 'node:http'
import type { Readable } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'
import type pg from 'pg'
import { watchMemory } from '../play/memory.ts'
import { serve } from '../play/serve.ts'
import { connected } from '../server.ts'

/** The whole catalogue as one file, and what remains of readers that stop half-way. */
export type Streamed = {
  rows: number
  bytes: number
  seconds: number
  /** Of the server, in bytes: before the file, and at most. */
  memory: { before: number; peak: number }
  /** Statements that still ran for the readers that had gone, after a second. */
  leftRunning: number
}

const STOPPING = 20
const TAKEN_BYTES = 1_000_000

/** Reads /programs.csv to its end, then asks for it many times at once, and goes. */
export async function streamFiles(databaseUrl: string, stop: AbortSignal): Promise<Streamed> {
  const site = await serve(databaseUrl)
  const memory = watchMemory(site.processId)
  try {
    await (await fetch(`${site.address}/programs?topic=archives`)).text()
    const before = memory.peak()
    const start = performance.now()
    const { rows, bytes } = await readWhole(`${site.address}/programs.csv`, stop)
    const seconds = (performance.now() - start) / 1_000
    await Promise.all(Array.from({ length: STOPPING }, () => readSome(`${site.address}/programs.csv`)))
    await after(1_000)
    return { rows, bytes, seconds, memory: { before, peak: memory.peak() }, leftRunning: await running(databaseUrl) }
  } finally {
    memory.end()
    await site.close()
  }
}

async function readWhole(address: string, signal: AbortSignal) {
  let [rows, bytes] = [-1, 0]
  const answer = await fetch(address, { signal })
  for await (const piece of answer.body ?? []) {
    bytes += piece.length
    // No text of the invented catalogue has more than one line.
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows += 1
  }
  return { rows, bytes }
}

/** Takes a part of a file, and hangs up. */
async function readSome(address: string): Promise<void> {
  const [answer] = (await once(get(address), 'response')) as [Readable]
  let taken = 0
  for await (const piece of answer) {
    taken += piece.length
    if (taken > TAKEN_BYTES) break
  }
}

function running(databaseUrl: string): Promise<number> {
  return connected(databaseUrl, async (client: pg.Client) => {
    const { rows } = await client.query<{ count: number }>(`
      SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND state <> 'idle'`)
    return rows[0]?.count ?? 0
  })
}
