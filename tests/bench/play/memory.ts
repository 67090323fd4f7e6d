import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const PAUSE_MS = 200

/** Watches the memory of a process; `peak` gives the most that it has held, in bytes. */
export function watchMemory(processId: number) {
  let most = 0
  const look = () => {
    most = Math.max(most, residentBytes(processId))
    return most
  }
  const watch = setInterval(look, PAUSE_MS)
  return { peak: look, end: () => clearInterval(watch) }
}

/** Linux keeps the peak itself, between two looks too. */
function residentBytes(processId: number): number {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'rss=', '-p', String(processId)], { encoding: 'utf8' })
    return Number(kilobytes) * 1_024
  } catch {
    return 0 // it has just ended
  }
}
