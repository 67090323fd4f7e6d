import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareHref, tableHref } from '@/lib/compare/address'
import { parseComparison } from '@/lib/compare/parse'

describe('what an address of a comparison asks', () => {
  test('is the programs in its order, and whether to show only what differs', () => {
    const { asked, dropped } = parseComparison({ p: ['a/x', 'b/y'], differences: '1', find: 'archives' })
    expect(asked).toEqual({ programs: ['a/x', 'b/y'], differences: true, find: 'archives', kept: [] })
    expect(dropped).toEqual([])
  })

  test('leaves out, with a reason, what is no address, what is doubled and what is too much to look for', () => {
    const many = Array.from({ length: 13 }, (_, index) => `a/${index}`)
    expect(parseComparison({ p: ['nonsense', 'a/b/c', 'A/B', '../..', 'a/0', ...many] }).dropped).toEqual([
      ...['nonsense', 'a/b/c', 'A/B', '../..'].map((value) => ({ value, reason: 'it is no program’s address' })),
      { value: 'a/0', reason: 'it is named twice' },
      { value: 'a/12', reason: 'no more than 6 programs stand side by side' },
    ])
  })

  test('takes an empty value for none: a form sends one', () => {
    expect(parseComparison({ p: ['', 'a/x'] })).toMatchObject({ asked: { programs: ['a/x'] }, dropped: [] })
  })

  test('carries on the answers about prices that hold for all programs, and no others', () => {
    const query = { p: 'a/x', home: 'Maine', terms: '4', fees: '100', live: 'in_state', employer: ' 50 ' }
    expect(parseComparison(query).asked.kept).toEqual([
      ['home', 'Maine'],
      ['terms', '4'],
      ['employer', '50'],
    ])
    expect(parseComparison({ home: 'Atlantis' })).toMatchObject({
      asked: { kept: [] },
      dropped: [{ value: 'Atlantis' }],
    })
  })

  test('never breaks, and names no more programs than can be looked for, whatever the query', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('a/x'), fc.stringMatching(/^[a-z]\/[a-z]$/))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('p', 'differences', 'find'), fc.array(value)), (query) => {
        const { asked, dropped } = parseComparison(query)
        expect(asked.programs.length).toBeLessThanOrEqual(12)
        expect(dropped.every((each) => each.value.length <= 80 && each.value.isWellFormed())).toBe(true)
      }),
    )
  })
})

describe('the address of a comparison', () => {
  test('reads as programs do, and holds only what is asked', () => {
    expect(compareHref({ programs: ['a/x', 'b/y'], differences: true })).toBe('/compare?p=a/x&p=b/y&differences=1')
    expect(compareHref({})).toBe('/compare')
  })

  test('keeps the parameters of others, and words as they were typed', () => {
    expect(compareHref({ programs: ['a/x'], find: 'a & b', kept: [['live', 'in_state']] })).toBe(
      '/compare?p=a/x&find=a+%26+b&live=in_state',
    )
  })

  test('of the file holds the programs and how prices are reckoned, not what the page shows', () => {
    expect(tableHref({ programs: ['a/x', 'b/y'], kept: [['live', 'in_state']] })).toBe(
      '/compare/table.csv?p=a/x&p=b/y&live=in_state',
    )
  })

  test('gives back what it was made of', () => {
    const key = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9})?\/[a-z0-9]{1,9}$/)
    const keys = fc.uniqueArray(key, { maxLength: 6 })
    fc.assert(
      fc.property(keys, fc.boolean(), fc.string(), (programs, differences, find) => {
        const query = new URLSearchParams(compareHref({ programs, differences, find }).split('?')[1])
        const given = { p: query.getAll('p'), differences: query.getAll('differences'), find: query.getAll('find') }
        expect(parseComparison(given).asked).toEqual({ programs, differences, find: find.toWellFormed(), kept: [] })
      }),
    )
  })
})
