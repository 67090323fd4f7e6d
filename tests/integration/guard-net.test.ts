import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isForOwners as isOwnersAddress } from '@/lib/desk/address'
import { answerOf, doorsOf, refusals } from '../support/asked-doors'
import { freshDatabase } from '../support/database'
import { signInAs } from '../support/desk'
import { actionFiles, adminFiles, deskPages, inlineActions, isWayIn } from '../support/desk-doors'
import { askAs, deskEnvironment, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

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
    for (const [name, door] of await doorsOf(path)) expect(await answerOf(door), name).toBe(refusals.ofStrangers)
  })

  test('refuses an editor where it is for owners', async () => {
    askAs(editor.cookie)
    for (const [name, door] of await doorsOf(path)) {
      if (isForOwners(path, name)) expect(await answerOf(door), name).toBe(refusals.ofOthers)
    }
  })
})

describe.each(deskPages.filter(({ path }) => !isWayIn(path)))('$path', ({ path }) => {
  test.runIf(path.endsWith('page.tsx'))('refuses nobody, and an editor where it is for owners', async () => {
    for (const [name, door] of await doorsOf(path)) {
      askAs(null)
      expect(await answerOf(door, true), name).toBe(refusals.ofStrangers)
      askAs(editor.cookie)
      if (isForOwners(path, name)) expect(await answerOf(door, true), name).toBe(refusals.ofOthers)
    }
  })
})

/** What is for owners alone, in full: whoever adds to it, or takes from it, does so here as well. */
const OWNERS_DOORS: Record<string, string[] | 'all'> = {
  'lib/people/admin.ts': 'all',
  'lib/bulk/admin.ts': ['startReplacement', 'getMissing'],
  'app/admin/people/actions.ts': 'all',
  'app/admin/people/page.tsx': 'all',
  'app/admin/import/actions.ts': ['replaceAction'],
  'app/admin/import/[plan]/replace/page.tsx': 'all',
}

function isForOwners(path: string, name: string): boolean {
  const doors = OWNERS_DOORS[path]
  return doors === 'all' || (doors?.includes(name) ?? false)
}

test('every door for owners is one that there is', async () => {
  for (const [path, names] of Object.entries(OWNERS_DOORS)) {
    const doors = (await doorsOf(path)).map(([name]) => name)
    if (names !== 'all') expect(doors, path).toEqual(expect.arrayContaining(names))
  }
})

test('an editor gets a page that reads at the addresses for owners, and at no other', () => {
  const ofOwners = deskPages.filter(({ path }) => path in OWNERS_DOORS)
  expect(deskPages.filter(({ address }) => isOwnersAddress(address))).toEqual(ofOwners)
})
