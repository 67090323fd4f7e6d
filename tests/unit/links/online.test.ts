import { expect, test } from 'vitest'
import { isOnline } from '@/lib/links/online'
import { networkOf } from '../../support/link-servers.ts'

const given = { ports: [80], open: ['127.0.0.2'] }

test('a machine is online when one name that lasts has a public address', async () => {
  expect(await isOnline(networkOf({ 'w3.org': ['127.0.0.2'] }, given))).toBe(true)
})

test('a machine is cut off when no name is known, or every name leads to its own network', async () => {
  expect(await isOnline(networkOf({}, given))).toBe(false)
  expect(await isOnline({ ...networkOf({}, given), resolve: async () => ['10.0.0.1'] })).toBe(false)
})
