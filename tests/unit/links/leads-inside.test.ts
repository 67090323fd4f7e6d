import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLink } from '@/lib/links/check-link'
import { internet } from '@/lib/links/internet'
import type { Network } from '@/lib/links/names'
import { hostTurns } from '@/lib/links/turns'
import { linkServer, networkOf } from '../../support/link-servers.ts'

/** A server that nobody may be led to: it stands at 127.0.0.1, and counts who asks. */
let inside: Awaited<ReturnType<typeof linkServer>>
beforeAll(async () => {
  inside = await linkServer((_, response) => response.end('secret'))
  return () => inside.close()
})
afterAll(() => expect(inside.asked).toEqual([]))

const check = (url: string, network: Network) =>
  checkLink(url, { network, agentName: 'test', limitMs: 5_000, turn: hostTurns(0) })

const inward = 'Its name leads to a network address that is not public.'

describe('a link is not followed inside', () => {
  // The ports of the web for the real Internet; here the server's own, or nothing would be proved.
  const real = (): Network => ({ ...internet, ports: [inside.port, 80, 443] })

  test.each([
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '0177.0.0.1',
    '2130706433',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
  ])('by the address http://%s', async (host) => {
    expect(await check(`http://${host}:${inside.port}/`, real())).toMatchObject({ standing: 'broken', problem: inward })
  })

  test('by a name', async () => {
    const network = { ...real(), resolve: async () => ['127.0.0.1'] }
    expect(await check(`http://inside.example:${inside.port}/`, network)).toMatchObject({ problem: inward })
  })

  test('by a name that has a public address too', async () => {
    for (const addresses of [
      ['8.8.8.8', '127.0.0.1'],
      ['127.0.0.1', '8.8.8.8'],
      ['8.8.8.8', '::ffff:127.0.0.1'],
    ]) {
      const network = { ...real(), resolve: async () => addresses }
      expect(await check(`http://both.example:${inside.port}/`, network)).toMatchObject({ problem: inward })
    }
  })

  test('by a name of this machine alone', async () => {
    expect(await check(`http://localhost:${inside.port}/`, real())).not.toMatchObject({ standing: 'works' })
  })

  test('by another port, a password, or another kind of address', async () => {
    const open = { ...real(), ports: [80, 443] }
    expect(await check('http://example.org:5432/', open)).toMatchObject({
      standing: 'broken',
      problem: 'It leads to port 5432, which we do not ask.',
    })
    expect(await check('http://me:secret@example.org/', open)).toMatchObject({ standing: 'broken' })
    for (const url of ['ftp://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'nonsense', '']) {
      expect(await check(url, open), url).toMatchObject({ standing: 'broken', status: null })
    }
  })
})

describe('a link is not led inside on the way', () => {
  test('by a redirect, of any kind, to a name or an address', async () => {
    const places = [`http://inside.example:${inside.port}/`, `http://127.0.0.1:${inside.port}/`, 'file:///etc/passwd']
    for (const [status, place] of [301, 302, 303, 307, 308].flatMap((each) =>
      places.map((to) => [each, to] as const),
    )) {
      const outside = await linkServer((_, response) => response.writeHead(status, { Location: place }).end())
      // 127.0.0.2 plays a public address.
      const names = { 'outside.example': ['127.0.0.2'], 'inside.example': ['127.0.0.1'] }
      const network = networkOf(names, { ports: [outside.port, inside.port], open: ['127.0.0.2'] })
      const found = await check(`http://outside.example:${outside.port}/`, network)
      outside.close()
      expect(found, `${status} ${place}`).toMatchObject({ standing: 'broken', status: null, movedTo: null })
    }
  })

  test('by a name that leads elsewhere when it is asked for again', async () => {
    const outside = await linkServer((_, response) => response.end('public'))
    let answers = 0
    const network: Network = {
      resolve: async () => [++answers === 1 ? '127.0.0.2' : '127.0.0.1'],
      isPublic: (address) => address === '127.0.0.2',
      ports: [outside.port],
    }
    // Judged once, connected to as judged: the second answer is never asked for.
    expect(await check(`http://rebinding.example:${outside.port}/`, network)).toMatchObject({ standing: 'works' })
    expect(answers).toBe(1)
    expect(outside.asked[0]?.socket.localAddress ?? '127.0.0.2').toBe('127.0.0.2')
    // The next request asks anew, and is judged anew.
    expect(await check(`http://rebinding.example:${outside.port}/`, network)).toMatchObject({ problem: inward })
    outside.close()
  })

  test('by a proxy that the environment names', async () => {
    const before = { ...process.env }
    const proxy = `http://127.0.0.1:${inside.port}`
    Object.assign(process.env, { http_proxy: proxy, HTTP_PROXY: proxy, NODE_USE_ENV_PROXY: '1', no_proxy: '' })
    const outside = await linkServer((_, response) => response.end('public'))
    const network = networkOf({ 'a.example': ['127.0.0.2'] }, { ports: [outside.port], open: ['127.0.0.2'] })
    expect(await check(`http://a.example:${outside.port}/`, network)).toMatchObject({ standing: 'works' })
    outside.close()
    for (const name of ['http_proxy', 'HTTP_PROXY', 'NODE_USE_ENV_PROXY', 'no_proxy']) delete process.env[name]
    Object.assign(process.env, before)
  })
})
