import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isForOwners as isOwnersAddress } from '@/lib/desk/address'
import { freshDatabase } from '../support/database'
import { signInAs } from '../support/desk'
import { actionFiles, adminFiles, deskPages, inlineActions, isWayIn, textOf } from '../support/desk-doors'
import { askAs, deskEnvironment, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

type Door = (...args: unknown[]) => unknown

const [isStranger, isWrongRole] = ['401', '403']
let editor: Awaited<ReturnType<typeof signInAs>>

beforeAll(async () => {
  const database = await freshDatabase()
  deskEnvironment(database)
  editor = await signInAs('editor', database)
})
afterAll(async () => {
  const { db } = await import('@/lib/db')
  await db.$disconnect()
})

test('there is something to guard, and nothing that this net cannot see', () => {
  expect(adminFiles.length).toBeGreaterThan(2)
  expect(actionFiles.length).toBeGreaterThan(5)
  expect(deskPages.length).toBeGreaterThan(5)
  expect(inlineActions, 'move these actions into an actions.ts').toEqual([])
})

const guarded = [...adminFiles, ...actionFiles.filter((path) => !isWayIn(path))]

describe.each(guarded)('every function that %s exports', (path) => {
  test('refuses nobody', async () => {
    askAs(null)
    for (const [name, door] of await doorsOf(path)) expect(await answerOf(door), name).toBe(isStranger)
  })

  test('refuses an editor where it is for owners', async () => {
    askAs(editor.cookie)
    for (const [name, door] of await doorsOf(path)) {
      if (isForOwners(path, door)) expect(await answerOf(door), name).toBe(isWrongRole)
    }
  })
})

describe.each(deskPages.filter(({ path }) => !isWayIn(path)))('$path', ({ path }) => {
  test.runIf(path.endsWith('page.tsx'))('refuses nobody, and an editor where it is for owners', async () => {
    for (const [name, door] of await doorsOf(path)) {
      askAs(null)
      expect(await answerOf(door, true), name).toBe(isStranger)
      askAs(editor.cookie)
      if (isForOwners(path, door)) expect(await answerOf(door, true), name).toBe(isWrongRole)
    }
  })
})

/** What a file exports that runs: its functions, by name. */
async function doorsOf(path: string): Promise<[string, Door][]> {
  const exports: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`)
  const doors = Object.entries(exports).filter((entry): entry is [string, Door] => typeof entry[1] === 'function')
  expect(doors.length, `${path} exports no function`).toBeGreaterThan(0)
  return doors
}

/** How a call is answered: the status of Next's refusal, or what happened instead. */
async function answerOf(door: Door, isPage = false): Promise<string> {
  const form = new FormData()
  const page = { params: Promise.resolve({}), searchParams: Promise.resolve({}) }
  // A page takes what the address says; an action a form, after what it is bound to and the state that it answered before.
  const wanted = isPage ? [page] : [...Array(Math.max(door.length - 1, 0)).fill('1'), form]
  try {
    await door(...wanted)
    return 'it did what was asked'
  } catch (error) {
    const digest = String((error as { digest?: string }).digest ?? error)
    if (digest.startsWith('NEXT_REDIRECT') && digest.includes(';/admin/sign-in')) return isStranger
    return /^NEXT_HTTP_ERROR_FALLBACK;(\d+)/.exec(digest)?.[1] ?? digest
  }
}

/** All that is about people, also where somebody wrote the wrong guard; and what says so itself. */
function isForOwners(path: string, door: Door): boolean {
  return path.includes('/people/') || /requireOwner/.test(String(door))
}

test('an editor gets a page that reads at every address for owners', () => {
  const ofOwners = deskPages.filter(({ path }) => textOf(path).includes('requireOwner()'))
  for (const { address } of ofOwners) expect(isOwnersAddress(address), `lib/desk/address.ts on ${address}`).toBe(true)
})
