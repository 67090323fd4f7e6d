import { expect, test } from 'vitest'
import { parseForm } from '@/lib/editing/fields/parse-form'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('a row is added where a button asks for it', () => {
  const order = JSON.stringify({ type: 'insert', payload: { name: 'pathways', defaultValue: { name: 'Maps' } } })
  const { payload, status } = parseForm(formOf({ 'pathways[0].name': 'Archives', __intent__: order }))
  expect([payload, status]).toEqual([{ pathways: [{ name: 'Archives' }, { name: 'Maps' }] }, undefined])
})

test.each([
  'nonsense',
  '{}',
  'null',
  '{"type":"insert","payload":null}',
  '{"type":"insert","payload":{"name":"pathways","index":1000000000}}',
  '{"type":"insert","payload":{"name":"pathways[1000000000].courses"}}',
  '{"type":"remove","payload":{"name":"pathways","index":-1}}',
  '{"type":"reorder","payload":{"name":"pathways","from":0,"to":"1"}}',
  '{"type":"update","payload":{"name":"name","value":"Theirs"}}',
])('the order %s changes nothing', (order) => {
  expect(parseForm(formOf({ name: 'Archives', __intent__: order })).payload).toEqual({ name: 'Archives' })
})

test('a list far longer than any is passed over', () => {
  expect(parseForm(formOf({ name: 'Archives', 'pathways[1000000000].name': 'Maps' })).payload).toEqual({
    name: 'Archives',
  })
})
