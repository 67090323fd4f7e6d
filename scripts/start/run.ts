import { spawn } from 'node:child_process'
import { Explained } from '../progress.ts'

/**
 * Runs a Node program of a package to its end, silently.
 *
 * @throws {Explained} with everything that it printed, when it fails
 */
export function run(script: string, args: string[], stop?: AbortSignal, env = process.env): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], signal: stop })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Explained(`${Buffer.concat(output).toString('utf8').trim()}\n\nThis failed: ${args.join(' ')}.`))
    })
  })
}

/** Runs a command of the Prisma CLI, without its notices. */
export function runPrisma(args: string[], stop?: AbortSignal, url = process.env.DATABASE_URL): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' }
  return run('node_modules/prisma/build/index.js', args, stop, env)
}
