import { expect, test } from 'vitest'
import { clientCustomer, clientNetwork } from '@/lib/client-address'
import { clientOf, trustedProxies } from '../../scripts/start/client-address.mjs'
import { askFrom } from '../support/client'

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as never

test('nobody’s word about the client is believed by default', () => {
  expect(clientOf(request('203.0.113.9', '10.1.1.1'), trustedProxies())).toBe('203.0.113.9')
})

test('a trusted proxy names the client: the last address that is no proxy', () => {
  const trusted = trustedProxies('127.0.0.1, 10.0.0.0/8')
  expect(clientOf(request('127.0.0.1', '198.51.100.7'), trusted)).toBe('198.51.100.7')
  expect(clientOf(request('::ffff:127.0.0.1', '6.6.6.6, 198.51.100.7, 10.2.3.4'), trusted)).toBe('198.51.100.7')
})

test('what is no address, or is missing, leaves the proxy itself', () => {
  const trusted = trustedProxies('127.0.0.1')
  expect(clientOf(request('127.0.0.1', 'unknown'), trusted)).toBe('127.0.0.1')
  expect(clientOf(request('127.0.0.1'), trusted)).toBe('127.0.0.1')
})

test('addresses are counted by their household, and where many are too many by their customer', async () => {
  const of = (address: string) => askFrom(address, async () => [clientNetwork(), clientCustomer()])
  expect(await of('2001:db8:1:2:3::4')).toEqual(['2001:db8:1:2::/64', '2001:db8:1::/48'])
  expect((await of('2001:db8:1:ff::1'))[1]).toBe('2001:db8:1::/48')
  expect(await of('198.51.100.7')).toEqual(['198.51.100.7', '198.51.100.7'])
  expect([clientNetwork(), clientCustomer()]).toEqual(['unknown', 'unknown'])
})
