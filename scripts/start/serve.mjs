import { createServer } from 'node:http'
import next from 'next'

const GRACE_MS = 10_000

const hostname = process.env.HOST
const port = Number(process.env.PORT)
const server = createServer()
const site = next({ dev: process.env.NODE_ENV === 'development', hostname, port, httpServer: server })
await site.prepare()
server.on('request', site.getRequestHandler())
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
  // A connection that is kept alive turns idle only after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const stuck = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  server.close(async () => {
    clearInterval(idle)
    clearTimeout(stuck)
    await site.close()
    process.exit(0)
  })
}
