import { checkLink, type Outcome } from './check-link.ts'
import type { Network } from './names.ts'
import { hostTurns, type Turn } from './turns.ts'

export type RunOptions = {
  network: Network
  agentName: string
  /** Hears of every outcome, in the order in which they come. */
  onOutcome: (url: string, outcome: Outcome) => Promise<void>
  /** Hears of an address that was left for another time, because its host asked to be left alone. */
  onLeft?: (url: string) => void
  stop?: AbortSignal
  hostsAtOnce?: number
  pauseMs?: number
  limitMs?: number
}

/**
 * Checks addresses: those of one host one after the other, a few hosts beside each other.
 *
 * @throws the first fault of whoever hears of outcomes, once no request is under way any more
 */
export async function checkLinks(urls: string[], options: RunOptions): Promise<void> {
  const { hostsAtOnce = 6, pauseMs = 1_500 } = options
  const fault = new AbortController()
  const stop = AbortSignal.any([fault.signal, ...(options.stop ? [options.stop] : [])])
  const turn = hostTurns(pauseMs, stop)
  // Those with most addresses first: they take longest.
  const hosts = byHost(urls).toSorted((a, b) => b.length - a.length)
  const work = async () => {
    for (let host = hosts.shift(); host && !stop.aborted; host = hosts.shift()) {
      await checkHost(host, turn, { ...options, stop })
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, () => work().catch((error) => fault.abort(error))))
  fault.signal.throwIfAborted()
}

async function checkHost(urls: string[], turn: Turn, options: RunOptions) {
  const { network, agentName, limitMs = 20_000, stop, onOutcome, onLeft } = options
  for (const [index, url] of urls.entries()) {
    const outcome = await checkLink(url, { network, agentName, limitMs, turn, stop })
    // What was cut short tells nothing.
    if (stop?.aborted) return
    await onOutcome(url, outcome)
    if (outcome.wantsRest) {
      for (const left of urls.slice(index + 1)) onLeft?.(left)
      return
    }
  }
}

function byHost(urls: string[]): string[][] {
  const hosts = new Map<string, string[]>()
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    const known = hosts.get(host)
    if (known) known.push(url)
    else hosts.set(host, [url])
  }
  return [...hosts.values()]
}
