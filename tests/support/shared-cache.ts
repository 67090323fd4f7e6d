import { createServer } from 'node:http'
import { freePort } from '../../scripts/ports.ts'

type Kept = {
  vary: string[]
  of: Record<string, string | undefined>
  status: number
  headers: [string, string][]
  body: string
}

/**
 * A cache that many readers share, in front of a site: it keeps what says that it may be kept, and gives it to whoever
 * asks the same, as RFC 9111 has it: `s-maxage`, `private`, `no-store` and `Vary`.
 */
export async function openSharedCache(site: string) {
  const kept = new Map<string, Kept[]>()
  const hits = { count: 0 }
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/'
    const sent = (name: string) => [request.headers[name]].flat().join(', ') || undefined
    const found = kept.get(url)?.find(({ vary, of }) => vary.every((name) => sent(name) === of[name]))
    if (found) hits.count += 1
    const { status, headers, body } = found ?? (await ask(url))
    response.writeHead(status, Object.fromEntries(headers)).end(body)

    async function ask(path: string): Promise<Kept> {
      const cookie = request.headers.cookie
      const answer = await fetch(new URL(path, site), { headers: cookie ? { cookie } : {}, redirect: 'manual' })
      const vary = (answer.headers.get('vary') ?? '').toLowerCase().split(/,\s*/).filter(Boolean)
      const own = ['content-type', 'cache-control', 'vary', 'location', 'set-cookie']
      const made = {
        vary,
        of: Object.fromEntries(vary.map((name) => [name, sent(name)])),
        status: answer.status,
        headers: [...answer.headers].filter(([name]) => own.includes(name)),
        body: await answer.text(),
      }
      const control = answer.headers.get('cache-control') ?? ''
      if (/s-maxage=[1-9]/.test(control) && !/private|no-store/.test(control)) {
        kept.set(path, [...(kept.get(path) ?? []), made])
      }
      return made
    }
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${port}`, hits, close: () => new Promise((resolve) => server.close(resolve)) }
}
