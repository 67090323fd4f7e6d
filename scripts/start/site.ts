import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Env } from '../../lib/env-schema.ts'
import { Explained } from '../progress.ts'

export type Site = { ended: Promise<number>; processId: number }

/** `hear` gets what the site prints, which else appears where this process prints; `folder` holds another build than ours. */
type Options = { development?: boolean; folder?: string; hear?: (text: string) => void }

const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url))

/** Serves the site in a process of its own, without the TypeScript loader and the conditions of this one, until `stop`. */
export async function serveSite(
  env: Env,
  { development = false, folder, hear }: Options,
  stop: AbortSignal,
): Promise<Site> {
  stop.throwIfAborted()
  const { CONTACT: _, DATA_DIR: __, PORT, API_LIMIT, ...rest } = env
  const limit = API_LIMIT ? { API_LIMIT: String(API_LIMIT) } : {}
  const settings = { ...rest, ...limit, PORT: String(PORT), NEXT_TELEMETRY_DISABLED: '1' }
  const NODE_ENV = development ? 'development' : 'production'
  const child = fork(SERVE, {
    cwd: folder,
    env: { ...process.env, ...settings, NODE_ENV },
    // Memory that nobody uses is given back early: the site shares its machine with the database.
    execArgv: ['--max-old-space-size=288'],
    silent: hear !== undefined,
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => hear?.(String(chunk)))
  stop.addEventListener('abort', () => child.kill('SIGTERM'))
  const ended = endOf(child, stop)
  await Promise.race([once(child, 'message'), ended])
  stop.throwIfAborted()
  return { ended, processId: child.pid ?? 0 }
}

async function endOf(child: ChildProcess, stop: AbortSignal): Promise<number> {
  const [code, signal] = await once(child, 'exit')
  if (stop.aborted) return code ?? 1
  throw new Explained(`The site's own process ended (${signal ?? `exit code ${code}`}): the lines above may say why.`)
}
