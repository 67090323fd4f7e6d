import type { Asked } from '../api/api.ts'
import type { Streamed } from '../files/files.ts'
import type { Played } from '../play/play.ts'
import type { Written } from '../write/write.ts'

export type Result = { size: number; played?: Played; written?: Written; asked?: Asked; streamed?: Streamed }
export type Verdict = { size: number; target: string; value: string; isMet: boolean }

const MOST_TIMES_OF_ONE = 25
const MOST_MEGABYTES = 400
const MOST_TIMES_OF_WRITE = 2
const MOST_TIMES_OF_READS = 1.5

/** How much slower than the bare page the mix may be, in 95 of 100 cases. */
export function limitFor(size: number): number {
  if (size <= 10_000) return 2
  return size <= 100_000 ? 4 : 10
}

export function verdictsOn({ size, played, written, asked, streamed }: Result): Verdict[] {
  return [
    ...(played ? ofPlay(size, played) : []),
    ...(written ? [ofWrite(size, written)] : []),
    ...(asked ? ofApi(size, asked) : []),
    ...(streamed ? ofFiles(size, streamed) : []),
  ]
}

function ofPlay(size: number, { bare, first, rounds, peakMemory }: Played): Verdict[] {
  const limit = limitFor(size)
  const slowest = Math.max(first.max, rounds.max)
  const megabytes = peakMemory / 1e6
  const errors = first.errors + rounds.errors + bare.errors
  return [
    atMost(size, 'p95 of the rounds, in p95 of the bare page', rounds.p95 / bare.p95, limit, '×'),
    // The first play too, for which no page is kept yet.
    atMost(size, 'slowest request of all, in p95 of the bare page', slowest / bare.p95, MOST_TIMES_OF_ONE, '×'),
    atMost(size, 'memory of the server', megabytes, MOST_MEGABYTES, ' MB'),
    atMost(size, 'answers that failed', errors, 0, ''),
  ]
}

function ofWrite(size: number, written: Written): Verdict {
  const times = written.with.median / written.without.median
  return atMost(size, 'a save, in saves without search document', times, MOST_TIMES_OF_WRITE, '×')
}

function ofApi(size: number, { http, reads }: Asked): Verdict[] {
  return [
    atMost(size, "p95 of the API's list, in p95 of its reads alone", http.p95 / reads.p95, MOST_TIMES_OF_READS, '×'),
    atMost(size, 'answers of the API that failed', http.errors, 0, ''),
  ]
}

function ofFiles(size: number, { memory, leftRunning }: Streamed): Verdict[] {
  return [
    atMost(size, 'memory of the server that streams all programs', memory.peak / 1e6, MOST_MEGABYTES, ' MB'),
    atMost(size, 'statements that ran on for readers who had gone', leftRunning, 0, ''),
  ]
}

function atMost(size: number, what: string, value: number, limit: number, unit: string): Verdict {
  return {
    size,
    target: `${what} ≤ ${limit}${unit}`,
    value: `${unit === '×' ? value.toFixed(2) : Math.round(value)}${unit}`,
    // A figure that could not be had is no target met.
    isMet: value <= limit,
  }
}
