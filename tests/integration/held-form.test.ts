import { beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { databaseClient } from '../support/database-client'
import { signInAs } from '../support/desk'
import { askAs, deskEnvironment, nextHeaders } from '../support/request-of'

vi.mock('next/headers', () => nextHeaders)

const PATH = '/admin/programs/1'
let database: string
let editor: Awaited<ReturnType<typeof person>>

beforeAll(async () => {
  database = await freshDatabase()
  deskEnvironment(database)
  editor = await person()
})

async function person() {
  askAs((await signInAs('editor', database)).cookie)
  const { requireEditor } = await import('@/lib/auth/guard')
  return requireEditor()
}

const held = () => import('@/lib/auth/held-form')

/** Sends a form as nobody; the address that they are sent to, and the token in it. */
async function send(fields: [string, string | File][], path = PATH) {
  const { editorOrHold } = await held()
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  askAs(null)
  const digest = await editorOrHold(form, path).catch((error) => String(error.digest))
  const [, , address = ''] = String(digest).split(';')
  const next = new URL(address, 'http://localhost').searchParams.get('next') ?? ''
  return { address, next, token: new URL(next, 'http://localhost').searchParams.get('held') }
}

test('what was typed is there again for whom the form was made, and for nobody else, and not after a day', async () => {
  const { formSeal, takeHeldForm } = await held()
  const fields: [string, string][] = [
    ['held-for', formSeal(editor, PATH)],
    ['name', 'Größe'],
    ['row', '1'],
    ['row', '2'],
  ]
  const { address, next, token } = await send([...fields, ['$ACTION_ID_x', ''], ['file', new File(['x'], 'x.txt')]])
  expect(address).toMatch(/^\/admin\/sign-in\?next=/)
  expect(next).toBe(`${PATH}?held=${token}`)
  const again = await takeHeldForm(token, editor)
  expect([...(again ?? [])]).toEqual([
    ['name', 'Größe'],
    ['row', '1'],
    ['row', '2'],
  ])
  expect([...((await takeHeldForm(token, editor)) ?? [])]).toHaveLength(3)
  expect(await takeHeldForm(token, await person())).toBeNull()
  expect(await takeHeldForm('x', editor)).toBeNull()
  expect(await takeHeldForm(undefined, editor)).toBeNull()
  await databaseClient(database, (client) =>
    client.query(`UPDATE held_form SET created_at = now() - interval '25 hours'`),
  )
  expect(await takeHeldForm(token, editor)).toBeNull()
  await send([['held-for', formSeal(editor, PATH)]])
  const { rows } = await databaseClient(database, (client) => client.query('SELECT fields FROM held_form'))
  expect(rows).toEqual([{ fields: [] }])
})

test('nothing is kept for a seal of another address, of somebody else’s making, or that is old', async () => {
  const { formSeal } = await held()
  const seal = formSeal(editor, PATH)
  vi.useFakeTimers({ now: Date.now() - 4 * 86_400_000, toFake: ['Date'] })
  const old = formSeal(editor, PATH)
  vi.useRealTimers()
  const forged = seal.replace(/^\d+/, '999')
  for (const bad of [formSeal(editor, '/admin/other'), old, forged, `${seal}x`, '', 'a.b.c', '1.1.', '..']) {
    expect(
      await send([
        ['held-for', bad],
        ['name', 'x'],
      ]),
    ).toMatchObject({ next: PATH, token: null })
  }
})

test('more than a million characters are not kept', async () => {
  const { formSeal } = await held()
  expect(
    await send([
      ['held-for', formSeal(editor, PATH)],
      ['text', 'x'.repeat(1_000_001)],
    ]),
  ).toMatchObject({ token: null })
})

test('an address with a question in it gets its form back as well', async () => {
  const { formSeal } = await held()
  const path = '/admin/programs?q=a'
  expect((await send([['held-for', formSeal(editor, path)]], path)).next).toMatch(/^\/admin\/programs\?q=a&held=/)
})
