import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { randomFrom, shuffled } from '../catalogue/random.ts'
import { askAll } from '../play/ask.ts'
import { type Figures, figuresOf, percentile } from '../play/figures.ts'
import { findLandmarks } from '../play/landmarks.ts'
import { mixOf, type Question, WARMING } from '../play/mix.ts'
import { serve } from '../play/serve.ts'
import { connected } from '../server.ts'

/** The list over HTTP, and the same searches' reads without it. */
export type Asked = { http: Figures; reads: { p50: number; p95: number } }

const ROUNDS = 6
const NOTICE_MILLISECONDS = 200
const READS = fileURLToPath(new URL('reads.ts', import.meta.url))

/**
 * Asks the API for the mix, and the database for what these requests read, in turns: each round begins with a write that
 * makes all that was kept old, so that every search is read anew on both sides.
 */
export async function askApi(databaseUrl: string, stop: AbortSignal): Promise<Asked> {
  const mix = mixOf(await connected(databaseUrl, findLandmarks)).map(toApi)
  const site = await serve(databaseUrl)
  const reads = fork(READS, { env: { ...process.env, DATABASE_URL: databaseUrl } })
  await once(reads, 'message')
  const [plays, times] = [[] as Awaited<ReturnType<typeof askAll>>[], [] as number[]]
  try {
    const warming = WARMING.map((path) => toApi({ kind: 'warm', path }))
    await askAll(site.address, warming, { stop })
    await timesOf(reads, warming)
    for (let round = 0; round < ROUNDS; round += 1) {
      const questions = shuffled(randomFrom(round), mix)
      const overHttp = async () => plays.push(await askAll(site.address, questions, { stop }))
      const alone = async () => times.push(...(await timesOf(reads, questions)))
      await connected(databaseUrl, (client) => client.query('NOTIFY records_changed'))
      await after(NOTICE_MILLISECONDS)
      for (const ask of round % 2 === 0 ? [overHttp, alone] : [alone, overHttp]) await ask()
    }
  } finally {
    reads.disconnect()
    reads.kill()
    await site.close()
  }
  return { http: figuresOf(plays), reads: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) } }
}

function toApi({ kind, path }: Question): Question {
  return { kind, path: `/api/v1${path}` }
}

async function timesOf(reads: ChildProcess, questions: Question[]): Promise<number[]> {
  reads.send(questions.map(({ path }) => path))
  const [times] = await once(reads, 'message')
  return times
}
