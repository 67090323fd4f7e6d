import { closeSync, openSync, readSync, statSync } from 'node:fs'
import pg from 'pg'
import { connected, type Server } from '../server.ts'
import { type Answer, askAll } from './ask.ts'
import { serve } from './serve.ts'

/** One question, asked once more with nothing cached, and what the database did for it: statements with plan and time. */
export type Explained = { answer: Answer; statements: { milliseconds: number; text: string }[] }

/** Asks for the questions again, one at a time, while the database explains all that it does. Null where its log is not at hand. */
export async function explain(
  server: Server,
  size: number,
  slowest: Answer[],
  stop: AbortSignal,
): Promise<Explained[] | null> {
  const { log } = server
  if (log === null) return null
  await configure(server, size, (name, value) => `SET ${name} = ${pg.escapeLiteral(value)}`)
  // Connections take up their settings as they are made: a new process, whose connections are new.
  const site = await serve(server.urlOf(size))
  try {
    const explained: Explained[] = []
    for (const question of slowest) {
      const logged = statSync(log).size
      const { answers } = await askAll(site.address, [question], { connections: 1, stop })
      for (const answer of answers) explained.push({ answer, statements: statementsIn(readFrom(log, logged)) })
    }
    return explained
  } finally {
    await site.close()
    await stopExplaining(server, size)
  }
}

/** Also what a bench that was killed has left on: nothing is timed while plans are written down. */
export async function stopExplaining(server: Server, size: number): Promise<void> {
  if (server.log !== null) await configure(server, size, (name) => `RESET ${name}`)
}

const SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_nested_statements': 'on',
}

async function configure(server: Server, size: number, change: (name: string, value: string) => string) {
  await connected(server.adminUrl, async (client) => {
    await client.query("LOAD 'auto_explain'")
    for (const [name, value] of Object.entries(SETTINGS)) {
      await client.query(`ALTER DATABASE ${pg.escapeIdentifier(server.nameOf(size))} ${change(name, value)}`)
    }
  })
}

/** The plans of a log, slowest first. An entry begins with its time; its further lines begin with a tab. */
export function statementsIn(log: string): Explained['statements'] {
  const entries = [...log.matchAll(/ LOG: {2}duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n?)*)/g)]
  const statements = entries.map(([, milliseconds, text = '']) => ({
    milliseconds: Number(milliseconds),
    text: text
      .replace(/^\t/gm, '')
      .replace(/^Query Text:/, '')
      .trim(),
  }))
  return statements.sort((one, other) => other.milliseconds - one.milliseconds)
}

function readFrom(file: string, start: number): string {
  const text = Buffer.alloc(statSync(file).size - start)
  const descriptor = openSync(file, 'r')
  readSync(descriptor, text, 0, text.length, start)
  closeSync(descriptor)
  return text.toString('utf8')
}
