import { type Answer, ask } from './ask.ts'
import { LinkFault } from './link-fault.ts'
import type { Network } from './names.ts'
import type { Turn } from './turns.ts'

/** What came of asking for an address: in a word, and what there is to say about it. */
export type Outcome = {
  standing: 'works' | 'unclear' | 'broken'
  status: number | null
  problem: string | null
  movedTo: string | null
  /** The host asks to be left alone for now. */
  wantsRest: boolean
}

type Checking = {
  network: Network
  agentName: string
  /** For names, redirects and answers together; waiting for the host's turn does not count. */
  limitMs: number
  turn: Turn
  stop?: AbortSignal
}

const MOST_REDIRECTS = 5

/** Asks for an address as a reader's browser would, redirects included. */
export async function checkLink(address: string, checking: Checking): Promise<Outcome> {
  try {
    if (!URL.canParse(address)) throw new LinkFault('broken', 'It is no web address.')
    const { status, movedTo } = await follow(new URL(address), { ...checking, leftMs: checking.limitMs })
    return { ...judged(status), status, movedTo }
  } catch (error) {
    if (!(error instanceof LinkFault)) throw error
    return { standing: error.standing, problem: error.message, status: null, movedTo: null, wantsRest: false }
  }
}

type Following = Checking & { leftMs: number }

/** The status of the page that it leads to in the end, and where permanent redirects lead. */
async function follow(start: URL, following: Following): Promise<{ status: number; movedTo: string | null }> {
  let [url, isPermanent] = [withoutFragment(start), true]
  let movedTo: string | null = null
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, location } = await askOnce(url, following)
    if (!isRedirect(status)) return { status, movedTo }
    if (location === null || !URL.canParse(location, url.href)) {
      throw new LinkFault('broken', 'It redirects to nowhere.')
    }
    url = withoutFragment(new URL(location, url))
    isPermanent &&= status === 301 || status === 308
    if (isPermanent) movedTo = url.href
  }
  throw new LinkFault('broken', `It redirects more than ${MOST_REDIRECTS} times.`)
}

/** By HEAD, which costs the other side least; by a short GET where that is refused, as many servers do. */
async function askOnce(url: URL, following: Following): Promise<Answer> {
  const short = await inTime(url, 'HEAD', following).catch((error) => error)
  if (short instanceof Error) {
    if (short instanceof LinkFault && short.hungUp) return inTime(url, 'GET', following)
    throw short
  }
  const isRefused = short.status >= 400 && short.status !== 429 && short.status !== 503
  return isRefused ? inTime(url, 'GET', following) : short
}

/** Asks when it is the host's turn. */
function inTime(url: URL, method: 'HEAD' | 'GET', following: Following): Promise<Answer> {
  const { network, agentName, turn, stop } = following
  return turn(url.hostname, async () => {
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(following.leftMs)))
    const start = performance.now()
    try {
      return await ask(url, method, { network, agentName, signal: stop ? AbortSignal.any([limit, stop]) : limit })
    } finally {
      following.leftMs -= performance.now() - start
    }
  })
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function withoutFragment(url: URL): URL {
  return Object.assign(new URL(url), { hash: '' })
}

function judged(status: number): Pick<Outcome, 'standing' | 'problem' | 'wantsRest'> {
  const wantsRest = status === 429 || status === 503
  // 416: there is a page, and less of it than the range that we asked for.
  if ((status >= 200 && status < 400) || status === 416) return { standing: 'works', problem: null, wantsRest }
  if (status === 404 || status === 410) return { standing: 'broken', problem: 'There is no page any more.', wantsRest }
  return { standing: 'unclear', problem: words[status] ?? `It answers ${status}.`, wantsRest }
}

const words: Record<number, string> = {
  401: 'It asks for a password.',
  403: 'It turns programs such as ours away.',
  429: 'It was asked too often.',
  503: 'It is not available at the moment.',
}
