import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { checkLink } from '@/lib/links/check-link'
import { hostTurns } from '@/lib/links/turns'
import { linkServer, networkOf } from '../../support/link-servers.ts'

let close = () => {}
afterEach(() => close())

/** Checks a path of a server that answers so, and says what it was asked. */
async function check(answer: RequestListener, path = '/', limitMs = 5_000) {
  const server = await linkServer(answer)
  close = server.close
  const network = networkOf({ 'school.example': ['127.0.0.2'] }, { ports: [server.port], open: ['127.0.0.2'] })
  const turn = hostTurns(0)
  const url = `http://school.example:${server.port}${path}`
  const outcome = await checkLink(url, { network, agentName: 'Checker of the test', limitMs, turn })
  return { ...outcome, asked: server.asked, methods: server.asked.map(({ method }) => method) }
}

describe('a link that works', () => {
  test('is asked for by HEAD alone, under a name of our own', async () => {
    const { asked, ...outcome } = await check((_, response) => response.end('page'), '/a?b=c#d')
    expect(outcome).toMatchObject({ standing: 'works', status: 200, problem: null, movedTo: null, methods: ['HEAD'] })
    expect(asked[0]?.url).toBe('/a?b=c')
    expect(asked[0]?.headers).toMatchObject({ 'user-agent': 'Checker of the test', connection: 'close' })
    expect(asked[0]?.headers.host).toMatch(/^school\.example:\d+$/)
  })

  test.each([403, 404, 405, 500, 501])('is asked for by a short GET where HEAD is answered %i', async (status) => {
    const outcome = await check(({ method }, response) => {
      response.writeHead(method === 'HEAD' ? status : 206).end('page')
    })
    expect(outcome).toMatchObject({ standing: 'works', status: 206, methods: ['HEAD', 'GET'] })
    expect(outcome.asked[1]?.headers.range).toBe('bytes=0-1023')
  })

  test('is asked for by GET where HEAD makes the server hang up', async () => {
    const outcome = await check(({ method, socket }, response) => {
      if (method === 'HEAD') socket.destroy()
      else response.end('page')
    })
    expect(outcome).toMatchObject({ standing: 'works', methods: ['HEAD', 'GET'] })
  })

  test('says where it moved for good, and not where it leads for now', async () => {
    const steps: Record<string, [number, string]> = {
      '/a': [301, '/b'],
      '/b': [308, '/c#part'],
      '/c': [302, '/sign-in'],
    }
    const outcome = await check(({ url = '' }, response) => {
      const [status, location] = steps[url] ?? [200, '']
      response.writeHead(status, location ? { location } : {}).end()
    }, '/a')
    expect(outcome).toMatchObject({ standing: 'works', status: 200 })
    expect(outcome.movedTo).toMatch(/\/c$/)
  })
})

describe('a link that is broken', () => {
  test.each([404, 410])('answers %i, to GET too', async (status) => {
    const outcome = await check((_, response) => response.writeHead(status).end())
    expect(outcome).toMatchObject({ standing: 'broken', status, methods: ['HEAD', 'GET'] })
  })

  test('redirects in a circle', async () => {
    const outcome = await check((_, response) => response.writeHead(302, { location: '/' }).end())
    expect(outcome).toMatchObject({ standing: 'broken', problem: 'It redirects more than 5 times.' })
    expect(outcome.methods).toHaveLength(6)
  })

  test.each(['http://[', ''])('redirects to %j, which is nowhere', async (location) => {
    const outcome = await check(({ url }, response) => {
      if (url === '/') response.writeHead(302, location ? { location } : {}).end()
      else response.end()
    })
    expect(outcome).toMatchObject({ standing: 'broken', problem: 'It redirects to nowhere.' })
  })

  test('has a name that does not exist', async () => {
    const network = networkOf({}, { ports: [80], open: [] })
    const outcome = await checkLink('http://gone.example/', {
      network,
      agentName: '',
      limitMs: 1_000,
      turn: hostTurns(0),
    })
    expect(outcome).toMatchObject({ standing: 'broken', problem: 'Its name does not exist any more.' })
  })
})

describe('a link of which one cannot tell', () => {
  test.each([401, 403, 429, 500, 502, 503, 999])('answers %i', async (status) => {
    const outcome = await check((_, response) => response.writeHead(status).end())
    expect(outcome).toMatchObject({ standing: 'unclear', status, wantsRest: status === 429 || status === 503 })
    expect(outcome.methods).toEqual(outcome.wantsRest ? ['HEAD'] : ['HEAD', 'GET'])
  })

  test('does not answer in time, or drips', async () => {
    const start = Date.now()
    expect(await check(() => {}, '/', 200)).toMatchObject({
      standing: 'unclear',
      problem: 'It did not answer in time.',
    })
    close()
    const dripping = await check(
      (_, response) => {
        response.writeHead(302, { location: '/next' })
        const drip = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(drip))
      },
      '/',
      300,
    )
    expect(dripping.standing).not.toBe('works')
    expect(Date.now() - start).toBeLessThan(5_000)
  })

  test('ends without an answer, or gives one that is none', async () => {
    expect(await check(({ socket }) => socket.destroy())).toMatchObject({ standing: 'unclear', status: null })
    close()
    expect(await check(({ socket }) => socket.end('not HTTP\r\n\r\n'))).toMatchObject({ standing: 'unclear' })
    close()
    const endless = await check(({ socket }) => {
      const header = setInterval(() => socket.write(`X-${Math.random()}: ${'a'.repeat(9_000)}\r\n`), 1)
      socket.write('HTTP/1.1 200 OK\r\n')
      socket.on('close', () => clearInterval(header))
    })
    expect(endless).toMatchObject({ standing: 'unclear', status: null })
  })
})

test('no more than the head of an answer is read', async () => {
  let sent = 0
  await check(({ method }, response) => {
    if (method === 'HEAD') return response.writeHead(405).end()
    const part = Buffer.alloc(64_000)
    const flow = setInterval(() => {
      sent += part.length
      response.write(part)
    }, 1)
    response.on('close', () => clearInterval(flow))
  })
  expect(sent).toBeLessThan(5_000_000)
})
