import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Say } from '../progress.ts'
import type { Home } from './home.ts'

/** What PostgreSQL's own `postmaster.pid` says; null values when it is cut off or holds something else. */
export type LockFile = { pid: number | null; port: number | null }

export function readLockFile(home: Home): LockFile | null {
  const file = lockFile(home)
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: wholeNumber(lines[0]), port: wholeNumber(lines[3]) }
}

/** Whether the process of that id is a PostgreSQL server on this data folder, rather than nothing or a stranger. */
export function isServerProcess(pid: number, home: Home): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  return command === null || (command.includes('postgres') && command.includes(home.data))
}

/** Removes a lock file that would keep PostgreSQL from starting although no server runs. */
export function clearStaleLock(home: Home, say: Say): void {
  const lock = readLockFile(home)
  if (!lock) return
  if (lock.pid === null) {
    say('Found a damaged lock file of the database, and no server running: removed it.')
  } else if (isAlive(lock.pid)) {
    say(
      `Found the lock file of a database server that is gone; its process id ${lock.pid} now belongs to another program: removed it.`,
    )
  } else {
    // PostgreSQL replaces such a file itself, after it has made sure that no process still uses the data.
    say('The database was not shut down last time: PostgreSQL recovers what was written.')
    return
  }
  rmSync(lockFile(home), { force: true })
}

function lockFile(home: Home): string {
  return join(home.data, 'postmaster.pid')
}

function wholeNumber(line: string | undefined): number | null {
  return line && /^\d+$/.test(line.trim()) ? Number(line) : null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A process's command line; null where the system does not tell. */
function commandOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return null
  }
}
