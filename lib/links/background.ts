import 'server-only'
import { agentNameOf, internet } from '@/lib/links/internet'
import { isOnline, offlineWords } from '@/lib/links/online'
import { checkLinks } from '@/lib/links/run'
import { forgetUnused, readDue, saveOutcome } from '@/lib/links/store'
import { count, newTally, type Tally } from '@/lib/links/tally'
import { site } from '@/lib/site'

const MOST_LINKS = 5_000
const LONGEST_MS = 30 * 60_000

/** The check that this server made last, or makes. */
export type LinkRun = { tally: Tally; startedAt: Date; endedAt: Date | null; problem: string | null }

// Next bundles pages and actions apart, and two of them must not ask the same servers twice.
const shared = globalThis as typeof globalThis & { linkRun?: LinkRun }

export function lastRun(): LinkRun | null {
  return shared.linkRun ?? null
}

/** Starts to check the links whose turn it is, beside what the server does else; a check that runs is let run. */
export function startRun(): void {
  if (shared.linkRun && !shared.linkRun.endedAt) return
  const run: LinkRun = { tally: newTally(0), startedAt: new Date(), endedAt: null, problem: null }
  shared.linkRun = run
  check(run)
    .catch((error) => {
      run.problem = 'It ended with a fault of ours, which the log of the server names.'
      console.error('The check of links ended:', error instanceof Error ? error.message : error)
    })
    .finally(() => {
      run.endedAt = new Date()
    })
}

async function check(run: LinkRun): Promise<void> {
  if (!(await isOnline(internet))) {
    run.problem = offlineWords
    return
  }
  const { tally } = run
  const urls = await readDue({ most: MOST_LINKS })
  tally.total = urls.length
  await checkLinks(urls, {
    network: internet,
    agentName: agentNameOf(site.origin),
    stop: AbortSignal.timeout(LONGEST_MS),
    hostsAtOnce: 4,
    async onOutcome(url, outcome) {
      await saveOutcome(url, outcome)
      count(tally, outcome)
    },
    onLeft: () => {
      tally.left += 1
    },
  })
  await forgetUnused()
}
