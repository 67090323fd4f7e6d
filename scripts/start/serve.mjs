import { createServer } from 'node:http'
import compression from 'compression'
import next from 'next'
import { trustedProxies, withClient } from './client-address.mjs'
import { countReads } from './count-reads.mjs'
import { hearOfChanges } from './hear-of-changes.mjs'
import { keepPages } from './kept-pages.mjs'
import { sendPlainPages } from './plain-pages.mjs'
import { readableAddress } from './readable-address.mjs'
import { refuse } from './refuse.mjs'
import { withPatience } from './too-long.mjs'
import { answerUnreadable } from './unreadable.mjs'

const GRACE_MS = 10_000

const hostname = process.env.HOST
const port = Number(process.env.PORT)
const server = createServer()
const dev = process.env.NODE_ENV === 'development'
// The name by which Next knows itself, whatever it listens on: it calls every loopback address so, and a rewrite to
// another name would be fetched over the network.
const site = next({ dev, hostname: 'localhost', port, httpServer: server })
await site.prepare()
// What the package does not know to be text.
const compress = compression({
  filter: (...of) => /jsonl/.test(of[1].getHeader('Content-Type')) || compression.filter(...of),
})
const handle = site.getRequestHandler()
const kept = keepPages()
const stop = new AbortController()
const trusted = trustedProxies(process.env.TRUSTED_PROXY)
const reads = !dev && process.env.DATABASE_URL ? countReads(process.env.DATABASE_URL) : null

/** lib/cache.ts knows by these what was read before the last write, and whether it would know. */
globalThis.recordsGeneration = 0
globalThis.recordsAreHeard = false

function onChange() {
  globalThis.recordsGeneration += 1
  kept.forget()
}

/** lib/editing/expire.ts tells of what this process wrote itself. */
globalThis.recordsWritten = onChange

function onTrust(isHeard) {
  // While the database is away, what was read is better than nothing; once it is back, writes may have gone unheard.
  if (isHeard) globalThis.recordsGeneration += 1
  globalThis.recordsAreHeard = isHeard
  kept.trust(isHeard)
}

server.on('request', (request, response) => {
  if (refuse(request, response, dev)) return
  reads?.watch(request, response)
  request.url = readableAddress(request.url)
  compress(request, response, async () => {
    if (!dev && (await kept.answer(request, response))) return
    if (!dev) sendPlainPages(request, response, kept.keep)
    withClient(request, trusted, () => withPatience(() => handle(request, response)))
  })
})
server.on('clientError', answerUnreadable)
if (!dev && process.env.DATABASE_URL) hearOfChanges(process.env.DATABASE_URL, { onChange, onTrust }, stop.signal)
server.on('error', (error) => {
  console.error(`The site cannot listen on ${hostname}, port ${port} (${error.code}).`)
  process.exit(1)
})
server.listen(port, hostname, () => process.send('listening'))

// Every signal asks for the same, however often it comes: the parent alone decides to be impatient.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close)
// A parent that was killed would leave the port taken.
process.on('disconnect', () => process.exit(1))

let closing = false

/** Answers the requests in flight, and takes no new ones. */
function close() {
  if (closing) return
  closing = true
  stop.abort()
  // A connection that is kept alive turns idle only after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const stuck = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  server.close(async () => {
    clearInterval(idle)
    clearTimeout(stuck)
    await reads?.close()
    await site.close()
    process.exit(0)
  })
}
