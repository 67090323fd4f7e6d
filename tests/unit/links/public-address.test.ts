import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '@/lib/links/public-address'

describe('an address that everybody reaches', () => {
  test.each(['8.8.8.8', '93.184.215.14', '172.15.255.255', '172.32.0.1', '100.63.255.255', '100.128.0.1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
  test.each(['2606:4700::1111', '2a00:1450:4001:80b::200e'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )
})

/** The networks of IANA's registries of special addresses, each with the number of bits that name it. */
const shut4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const number32 = fc.integer({ min: 0, max: 0xffffffff })
const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

/** Any address of such a network. */
const inside4 = fc.tuple(fc.constantFrom(...shut4), number32).map(([[network, bits], host]) => {
  const mask = (0xffffffff << (32 - bits)) >>> 0
  return dotted(((numberOf(network) & mask) | (host & ~mask)) >>> 0)
})

const hex = (value: number) => (value & 0xffff).toString(16)
/** An IPv4 address inside one of version 6, with the words that stand before it. */
const carried = (prefix: string) => (address: string) =>
  `${prefix}${hex(numberOf(address) >>> 16)}:${hex(numberOf(address))}`

describe('an address that leads inside', () => {
  test('is none of the public ones, wherever in its network it is', () => {
    fc.assert(
      fc.property(inside4, (address) => !isPublicAddress(address)),
      { numRuns: 2_000 },
    )
  })

  test('is not public in an IPv6 address that carries it, whatever the address carried', () => {
    const carriers = ['::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '::', 'fe80::', 'fd00::'].map(carried)
    fc.assert(
      fc.property(
        fc.oneof(inside4, number32.map(dotted)),
        fc.constantFrom(...carriers),
        (address, carry) => !isPublicAddress(carry(address)),
      ),
      { numRuns: 2_000 },
    )
    fc.assert(
      fc.property(
        inside4,
        (address) => !isPublicAddress(`2002:${hex(numberOf(address) >>> 16)}:${hex(numberOf(address))}::1`),
      ),
    )
  })

  test('is every IPv6 address beyond those that are handed out for everybody', () => {
    const word = fc.integer({ min: 0, max: 0xffff })
    const first = word.filter((value) => value >>> 13 !== 1)
    fc.assert(
      fc.property(
        fc.tuple(first, word, word, word, word, word, word, word),
        (words) => !isPublicAddress(words.map(hex).join(':')),
      ),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ...['::1', '::', 'fe80::1%eth0', 'fec0::1', 'fc00::1', 'ff02::1', '2001:db8::1', '3fff::1', '100::1', '2001::1'],
    ...['0x7f.1', '2130706433', '0177.0.0.1', '127.1', '8.8.8', 'localhost', '', ' 8.8.8.8', '8.8.8.8\n', '[::1]'],
    ...['64:ff9b::8.8.8.8', '::ffff:8.8.8.8', '2002:808:808::1'],
  ])('%j is not public, or is none that a resolver gives', (address) => expect(isPublicAddress(address)).toBe(false))
})
