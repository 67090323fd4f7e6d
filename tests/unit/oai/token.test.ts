import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf, resumption } from '@/lib/oai/resumption'
import { type Place, readToken, writeToken } from '@/lib/oai/token'

const place: Place = {
  verb: 'ListRecords',
  given: { metadataPrefix: 'oai_dc', from: '2026-11-01', set: 'topic:archives' },
  after: '4711',
  cursor: 300,
}
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a resumption token', () => {
  test('says where a list goes on, and with what it was asked', () => {
    expect(readToken('ListRecords', writeToken(place))).toEqual(place)
    expect(writeToken(place)).toMatch(/^[\w-]+$/)
  })

  test('holds for no other verb', () => {
    for (const verb of ['ListIdentifiers', 'ListSets', 'Identify'] as const)
      expect(readToken(verb, writeToken(place))).toBeNull()
  })

  test('is refused where a letter of it is lost, added or another', () => {
    const token = writeToken(place)
    for (let at = 0; at < token.length; at++) {
      expect(readToken('ListRecords', token.slice(0, at) + token.slice(at + 1))).not.toEqual(place)
      expect(readToken('ListRecords', `${token.slice(0, at)}*${token.slice(at)}`)).toBeNull()
    }
    expect(readToken('ListRecords', `${token}=`)).toBeNull()
  })

  test.each([
    ['nothing', []],
    ['a number for the last record', ['ListRecords', 12, 100, { metadataPrefix: 'oai_dc' }]],
    ['a cursor below one', ['ListRecords', '12', 0, { metadataPrefix: 'oai_dc' }]],
    ['half a cursor', ['ListRecords', '12', 1.5, { metadataPrefix: 'oai_dc' }]],
    ['another argument', ['ListRecords', '12', 100, { metadataPrefix: 'oai_dc', resumptionToken: 'x' }]],
    ['an argument that is no text', ['ListRecords', '12', 100, { metadataPrefix: 1 }]],
    ['more than belongs there', ['ListRecords', '12', 100, { metadataPrefix: 'oai_dc' }, 1]],
    ['a text', 'ListRecords'],
    ['a text of 10,000 letters', ['ListRecords', 'x'.repeat(10_000), 100, {}]],
  ])('that somebody made up is refused: %s', (_what, value) => {
    expect(readToken('ListRecords', written(value))).toBeNull()
  })

  test('is judged like what somebody asks', () => {
    const of = (given: object) =>
      placeOf({ verb: 'ListRecords', given: { resumptionToken: written(['ListRecords', '12', 100, given]) } })
    expect(of({ metadataPrefix: 'oai_dc' })).toMatchObject({ after: '12', cursor: 100 })
    for (const given of [{}, { metadataPrefix: 'a b' }, { metadataPrefix: 'oai_dc', set: 'a::b' }])
      expect(of(given)).toMatchObject({ faults: [{ code: 'badResumptionToken' }] })
  })

  test('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(written), fc.base64String()), (token) => {
        placeOf({ verb: 'ListRecords', given: { resumptionToken: token } })
      }),
    )
  })
})

describe('the end of a page', () => {
  test('says how to go on, where this page stands, and how many there are', () => {
    const page = { place, count: 100, left: 250, after: '4900' }
    const token = writeToken({ ...place, after: '4900', cursor: 400 })
    expect(resumption(page).text.trim()).toBe(
      `<resumptionToken completeListSize="550" cursor="300">${token}</resumptionToken>`,
    )
    expect(resumption({ ...page, left: null }).text).not.toContain('completeListSize')
  })

  test('is an empty token on the last of several pages, and nothing on the only one', () => {
    const last = { place, count: 50, left: 50, after: null }
    expect(resumption(last).text.trim()).toBe('<resumptionToken completeListSize="350" cursor="300"></resumptionToken>')
    expect(resumption({ ...last, place: { ...place, cursor: 0 } }).text).toBe('')
  })
})
