import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `work` while no other process holds the lock file. A lock whose holder is gone (killed, or the machine restarted)
 * is taken over.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once if somebody else holds it
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait = () => {}) {
  const holder = `${process.pid} ${startOf(process.pid)}`
  await acquire(path, holder, onWait)
  try {
    return await work()
  } finally {
    if (read(path) === holder) rmSync(path, { force: true })
  }
}

async function acquire(path, holder, onWait) {
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(path, holder, { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (takeAway(path)) continue
    if (waits === 0) onWait()
    await sleep(100)
  }
}

/** Removes the lock if its holder is gone. */
function takeAway(path) {
  const held = read(path)
  if (held === null) return true
  if (isHeld(path, held)) return false
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return true
  }
  // Somebody else was faster, and it is their new lock that was moved: put it back.
  if (read(aside) !== held) renameSync(aside, path)
  else rmSync(aside, { force: true })
  return true
}

function isHeld(path, held) {
  const [pid, ...start] = held.split(' ')
  // A process id is used again after a while, so a process is known by the moment it began as well.
  if (/^\d+$/.test(pid)) return startOf(Number(pid)) === start.join(' ')
  // Empty for the instant between creating and writing it; for longer, what a full disk or a crash left.
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return age < 2_000
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** When a process began, in whatever words the system has for it; null when there is no such process. */
function startOf(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return null
  }
  try {
    if (process.platform === 'win32') return ''
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22, counted after the name in brackets, which may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return null
  }
}
