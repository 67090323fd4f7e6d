import { beforeAll, expect, test, vi } from 'vitest'
import { askFrom } from '../support/client'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { personWithPassword } from '../support/person'
import { cookiesSet, deskEnvironment, holdCookies, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

let database: string

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
})

/** Signs in from an address of its own, so that tests do not count against each other. */
async function signIn(email: string, password: string, from: string) {
  const { signIn } = await import('@/lib/auth/sign-in')
  return askFrom(from, () => signIn(email, password))
}

test('the right password lets in; a wrong one, an unknown account and a removed person are refused alike', async () => {
  const { id, email, password } = await personWithPassword(database)
  expect(await signIn(email, password, '198.51.100.1')).toBe('in')
  expect(await signIn(email.toUpperCase(), password, '198.51.100.1')).toBe('in')
  expect(await signIn(email, `${password} `, '198.51.100.1')).toBe('refused')
  expect(await signIn('nobody@example.org', password, '198.51.100.1')).toBe('refused')
  await databaseClient(database, (client) => client.query('DELETE FROM account WHERE user_id = $1', [id]))
  expect(await signIn(email, password, '198.51.100.1')).toBe('refused')
})

test('an account that is not there costs the same work as a wrong password', async () => {
  const { email } = await personWithPassword(database)
  const known = await workOf(() => signIn(email, 'wrong wrong wrong', '198.51.100.2'))
  const unknown = await workOf(() => signIn('nobody-2@example.org', 'wrong wrong wrong', '198.51.100.3'))
  expect(unknown / known).toBeGreaterThan(0.6)
  expect(unknown / known).toBeLessThan(1.6)
})

test('ten wrong passwords are enough, also once the site starts anew; the right one is then not even heard', async () => {
  const { email, password } = await personWithPassword(database)
  const tries = await Promise.all(range(14).map((i) => signIn(email, 'wrong wrong wrong', `198.51.101.${i}`)))
  expect(tries.filter((result) => result === 'refused')).toHaveLength(10)
  vi.resetModules()
  const refusal = await signIn(email, password, '198.51.101.99')
  expect(refusal).toMatchObject({ waitSeconds: expect.any(Number) })
  const { waitSentence } = await import('@/lib/auth/throttle')
  expect(waitSentence(refusal as never)).toMatch(/^Too many tries\. Wait 15 minutes, then try again\.$/)
})

test('accounts that are not there are throttled just so', async () => {
  for (const i of range(10)) await signIn('nobody-3@example.org', 'wrong', `198.51.102.${i}`)
  expect(await signIn('nobody-3@example.org', 'wrong', '198.51.102.99')).toMatchObject({
    waitSeconds: expect.any(Number),
  })
})

test('a browser that got in before stays welcome while a stranger uses up the tries of its account', async () => {
  const { email, password } = await personWithPassword(database)
  expect(await signIn(email, password, '198.51.103.1')).toBe('in')
  const device = cookiesSet()
    .filter(({ name }) => name === 'desk.known_device')
    .slice(-1)
  for (const i of range(11)) await signIn(email, 'wrong wrong wrong', `198.51.104.${i}`)
  expect(await signIn(email, password, '198.51.104.99')).toMatchObject({ waitSeconds: expect.any(Number) })
  await holdCookies(device, async () => {
    expect(await signIn(email, password, '198.51.104.99')).toBe('in')
    for (const _ of range(10)) expect(await signIn(email, 'wrong', '198.51.104.99')).toBe('refused')
    expect(await signIn(email, password, '198.51.104.99')).toMatchObject({ waitSeconds: expect.any(Number) })
  })
})

test('what lets one browser in says nothing for another account', async () => {
  const [one, other] = [await personWithPassword(database), await personWithPassword(database)]
  await signIn(one.email, one.password, '198.51.105.1')
  const device = cookiesSet()
    .filter(({ name }) => name === 'desk.known_device')
    .slice(-1)
  await holdCookies(device, async () => {
    for (const i of range(10)) await signIn(other.email, 'wrong', `198.51.106.${i}`)
    expect(await signIn(other.email, other.password, '198.51.106.99')).toMatchObject({
      waitSeconds: expect.any(Number),
    })
  })
})

test('one network has fifty tries, and an account of the attacker’s own gives none of them back', async () => {
  const mine = await personWithPassword(database)
  const address = (i: number) => `2001:db8:1:2:${i}::1`
  for (const i of range(50)) {
    await signIn(`somebody-${i}@example.org`, 'wrong', address(i))
    if (i % 10 === 0) expect(await signIn(mine.email, mine.password, address(i))).toBe('in')
  }
  const victim = await personWithPassword(database)
  expect(await signIn(victim.email, victim.password, address(99))).toMatchObject({ waitSeconds: expect.any(Number) })
  expect(await signIn(victim.email, victim.password, '2001:db8:1:3::1')).toBe('in')
})

test('what happened is noted, with its address and without what was typed', async () => {
  const { id, email, password } = await personWithPassword(database)
  await signIn(email, 'a secret mistyped', '198.51.107.1')
  await signIn(email, password, '198.51.107.1')
  const events = await databaseClient(database, async (client) => {
    const { rows } = await client.query('SELECT kind, ip_address, detail FROM security_event WHERE user_id = $1', [id])
    return rows
  })
  expect(events).toEqual([
    { kind: 'sign-in-refused', ip_address: '198.51.107.1', detail: null },
    { kind: 'signed-in', ip_address: '198.51.107.1', detail: null },
  ])
})

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i)
}

/** The processor's time for it, the middle of seven: a busy machine makes waiting long, and work not much. */
async function workOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const _ of range(7)) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push(user + system)
  }
  return times.sort((a, b) => a - b)[3] ?? 0
}
