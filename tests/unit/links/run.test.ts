import { afterEach, describe, expect, test } from 'vitest'
import { keep } from '@/lib/links/back-off'
import type { Outcome } from '@/lib/links/check-link'
import { checkLinks } from '@/lib/links/run'
import { linkServer, networkOf } from '../../support/link-servers.ts'

let close = () => {}
afterEach(() => close())

describe('many links', () => {
  test('end with the first fault of whoever hears of them, and with no request under way', async () => {
    let asked = 0
    const server = await linkServer((_, response) => {
      asked += 1
      setTimeout(() => response.end(), 40)
    })
    close = server.close
    const hosts = Array.from({ length: 12 }, (_, i) => `${i}.example`)
    const network = networkOf(Object.fromEntries(hosts.map((host) => [host, ['127.0.0.2']])), {
      ports: [server.port],
      open: ['127.0.0.2'],
    })
    const urls = hosts.flatMap((host) => [1, 2].map((each) => `http://${host}:${server.port}/${each}`))
    let told = 0
    const onOutcome = async () => {
      told += 1
      if (told === 1) throw new Error('The database is away.')
    }
    const check = checkLinks(urls, { network, agentName: '', pauseMs: 20, hostsAtOnce: 3, onOutcome })
    await expect(check).rejects.toThrow('The database is away.')
    const before = asked
    expect(before).toBeLessThanOrEqual(6)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(asked).toBe(before)
  })

  test('of one host are asked for one at a time, with a pause; those of others beside them', async () => {
    const times = new Map<string, { from: number; to: number }[]>()
    const server = await linkServer(({ headers: { host = '' } }, response) => {
      const from = Date.now()
      setTimeout(() => {
        times.set(host, [...(times.get(host) ?? []), { from, to: Date.now() }])
        response.end()
      }, 40)
    })
    close = server.close
    const hosts = ['a.example', 'b.example', 'c.example']
    const network = networkOf(Object.fromEntries(hosts.map((host) => [host, ['127.0.0.2']])), {
      ports: [server.port],
      open: ['127.0.0.2'],
    })
    const urls = hosts.flatMap((host) => [1, 2, 3].map((each) => `http://${host}:${server.port}/${each}`))
    const found: string[] = []
    const start = Date.now()
    await checkLinks(urls, {
      network,
      agentName: '',
      pauseMs: 60,
      hostsAtOnce: 3,
      onOutcome: async (url) => void found.push(url),
    })
    const took = Date.now() - start
    expect(found.toSorted()).toEqual(urls.toSorted())
    for (const spans of times.values()) {
      for (const [index, { from }] of spans.entries()) {
        if (index > 0) expect(from - (spans[index - 1]?.to ?? 0)).toBeGreaterThanOrEqual(50)
      }
    }
    // One after the other they would take nine times a request and a pause.
    expect(took).toBeLessThan(9 * 100)
  })

  test('of a host that asks to be left alone are left', async () => {
    const server = await linkServer((_, response) => response.writeHead(429).end())
    close = server.close
    const network = networkOf({ 'a.example': ['127.0.0.2'] }, { ports: [server.port], open: ['127.0.0.2'] })
    const [found, left] = [[] as string[], [] as string[]]
    await checkLinks(
      [1, 2, 3].map((each) => `http://a.example:${server.port}/${each}`),
      {
        network,
        agentName: '',
        pauseMs: 0,
        onOutcome: async (url) => void found.push(url),
        onLeft: (url) => left.push(url),
      },
    )
    expect([found.length, left.length, server.asked.length]).toEqual([1, 2, 1])
  })

  test('are given up when asked to stop, and what was cut short is not kept', async () => {
    const stop = new AbortController()
    const server = await linkServer(() => setTimeout(() => stop.abort(), 20))
    close = server.close
    const network = networkOf({ 'a.example': ['127.0.0.2'] }, { ports: [server.port], open: ['127.0.0.2'] })
    const found: string[] = []
    await checkLinks([`http://a.example:${server.port}/`, `http://a.example:${server.port}/2`], {
      network,
      agentName: '',
      stop: stop.signal,
      onOutcome: async (url) => void found.push(url),
    })
    expect(found).toEqual([])
  })
})

describe('what is kept of a check', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const outcome = (facts: Partial<Outcome>): Outcome => ({
    standing: 'unclear',
    status: null,
    problem: 'It did not answer in time.',
    movedTo: null,
    wantsRest: false,
    ...facts,
  })
  const daysUntil = (date: Date) => (date.getTime() - now.getTime()) / 86_400_000

  test('is asked for again later and later while it does not work', () => {
    const days = [0, 1, 2, 3, 4, 5, 40].map((failures) =>
      daysUntil(keep(outcome({}), { failures, brokenSince: now }, now).nextCheckAt),
    )
    expect(days).toEqual([1, 3, 7, 14, 30, 30, 30])
  })

  test.each([
    [{ status: null }, ['unclear', 'unclear', 'broken']],
    [{ status: 500 }, ['unclear', 'unclear', 'broken']],
    [{ status: 404, standing: 'broken' as const }, ['broken', 'broken', 'broken']],
    [{ status: 403 }, ['unclear', 'unclear', 'unclear']],
    [{ status: 429 }, ['unclear', 'unclear', 'unclear']],
    [{ status: 999 }, ['unclear', 'unclear', 'unclear']],
  ])('of %j three times in a row is %j', (facts, standings) => {
    let before: ReturnType<typeof keep> | null = null
    for (const standing of standings) {
      before = keep(outcome(facts), before, now)
      expect(before.standing).toBe(standing)
    }
    expect(before).toMatchObject({ failures: 3, brokenSince: now })
  })

  test('of a link that works again is nothing bad', () => {
    const before = { failures: 4, brokenSince: new Date('2026-01-01') }
    const kept = keep(outcome({ standing: 'works', status: 200, problem: null }), before, now)
    expect(kept).toMatchObject({ standing: 'works', failures: 0, brokenSince: null, problem: null })
    expect(daysUntil(kept.nextCheckAt)).toBe(30)
  })
})
