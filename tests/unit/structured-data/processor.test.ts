import { expect, test } from 'vitest'
import { expanded } from '../../support/schema-org.ts'

test('the processor that judges our graphs knows a term that schema.org lacks', async () => {
  const { unknown } = await expanded([{ '@type': 'Course', name: 'A', tuitionFee: 3 }])
  expect(unknown).toEqual(['https://schema.org/tuitionFee'])
  expect((await expanded([{ '@type': 'Certificate', name: 'A' }])).unknown).toEqual(['https://schema.org/Certificate'])
})

test('it tells that a statement was lost', async () => {
  expect((await expanded([{ '@type': 'Course', name: null }])).lost).toBe(1)
  expect((await expanded([{ '@type': 'Course', name: 'A', offers: [{ '@type': 'Offer', price: 3 }] }])).lost).toBe(0)
})
