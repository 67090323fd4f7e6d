import 'server-only'
import { setTimeout as after } from 'node:timers/promises'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import { counter, type Quota } from '@/lib/counter'

/** How a client stands: how many requests are left, and in how many seconds all are there again. */
export type Standing = { left: number; resetSeconds: number }

type Window = { counted: number; waiting: number; until: number; writing: Promise<void> | null; isKnown: boolean }

const MOST_CLIENTS = 20_000
const PATIENCE_MILLISECONDS = 3_000

/**
 * A limit that all processes share, and that hardly costs a request anything. What a client asked is summed up in memory and
 * added to its row by one write at a time, which tells what the client asked of others: only its first request waits for
 * that. A client that has used up its share is refused from memory alone.
 */
export function rateLimit(name: string, quota: Quota) {
  const rows = counter(name, quota)
  const windows = new Map<string, Window>()

  /** Counts one request; `left` below zero: it is one too many. */
  async function count(client: string): Promise<Standing> {
    const window = windowOf(client)
    if (leftOf(window) >= 0) window.waiting += 1
    if (leftOf(window) >= 0) write(client, window)
    if (!window.isKnown) await Promise.race([window.writing, after(PATIENCE_MILLISECONDS, null, { ref: false })])
    return { left: leftOf(window), resetSeconds: Math.max(1, Math.ceil((window.until - Date.now()) / 1_000)) }
  }

  /** Whether the request that was just counted is known to be one too many, so that nothing need be done for it. */
  function isSpent(client: string): boolean {
    const window = windows.get(client)
    return window !== undefined && window.until > Date.now() && leftOf(window) < 0
  }

  function leftOf({ counted, waiting }: Window): number {
    return quota.points - counted - waiting
  }

  function windowOf(client: string): Window {
    const known = windows.get(client)
    if (known && known.until > Date.now()) return known
    if (windows.size >= MOST_CLIENTS) windows.clear()
    const until = Date.now() + quota.duration * 1_000
    const begun: Window = { counted: 0, waiting: 0, until, writing: null, isKnown: false }
    windows.set(client, begun)
    return begun
  }

  function write(client: string, window: Window) {
    if (window.writing || window.waiting === 0) return
    const sum = window.waiting
    window.writing = rows.penalty(client, sum).then(
      (row) => learn(window, sum, row),
      // A database that cannot count is no reason to refuse anybody: this process counts alone.
      () => learn(window, sum, null),
    )
    window.writing.then(() => write(client, window))
  }

  function learn(window: Window, sum: number, row: RateLimiterRes | null) {
    window.counted = row?.consumedPoints ?? window.counted + sum
    if (row) window.until = Date.now() + row.msBeforeNext
    window.waiting -= sum
    window.writing = null
    window.isKnown = true
  }

  return { count, isSpent }
}
