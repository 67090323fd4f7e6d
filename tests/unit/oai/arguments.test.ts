import { describe, expect, test } from 'vitest'
import { parseRequest } from '@/lib/oai/arguments'
import { parseSelection } from '@/lib/oai/selection'

const asked = (query: string) => parseRequest(new URLSearchParams(query))
const codes = (query: string) => {
  const request = asked(query)
  const answer = 'faults' in request ? request : parseSelection(request.given)
  return 'faults' in answer ? answer.faults.map(({ code }) => code) : []
}

describe('a request has one of the six verbs', () => {
  test.each([
    '',
    'metadataPrefix=oai_dc',
    'verb=',
    'verb=listRecords',
    'verb=Identify&verb=Identify',
    'verb=__proto__',
  ])('and %j has none', (query) => expect(codes(query)).toEqual(['badVerb']))
})

describe('the arguments of a verb', () => {
  test('are named once, and belong to it', () => {
    expect(asked('verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&set=topic:archives')).toEqual({
      verb: 'ListRecords',
      given: { metadataPrefix: 'oai_dc', from: '2026-01-01', set: 'topic:archives' },
    })
  })

  test.each([
    'verb=Identify&metadataPrefix=oai_dc',
    'verb=ListSets&set=topic',
    'verb=ListRecords',
    'verb=GetRecord&metadataPrefix=oai_dc',
    'verb=GetRecord&identifier=oai:example.org:program/1',
    'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc',
    'verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc',
    'verb=ListRecords&metadataPrefix=oai_dc&page=2',
    'verb=ListRecords&metadataPrefix=oai%20dc',
    'verb=ListRecords&metadataPrefix=oai_dc&set=topic:',
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=a%20b',
    'verb=GetRecord&metadataPrefix=oai_dc&identifier=',
    'verb=ListRecords&metadataPrefix=oai_dc&__proto__=x',
  ])('are wrong in %s', (query) => expect(codes(query)).toContain('badArgument'))

  test('are all judged at once', () => {
    expect(codes('verb=GetRecord&set=a&set=b&page=1')).toHaveLength(5)
  })
})

describe('a list', () => {
  test('begins with a second, and ends before one', () => {
    const request = asked('verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-22&until=2026-11-23')
    expect('faults' in request ? request : parseSelection(request.given)).toMatchObject({
      from: Date.UTC(2026, 10, 22) / 1_000,
      before: Date.UTC(2026, 10, 24) / 1_000,
      set: null,
    })
  })

  test.each([
    ['from=yesterday', ['badArgument']],
    ['from=2026-02-30', ['badArgument']],
    ['until=2026-11-23T10:00Z', ['badArgument']],
    ['from=2026-11-23&until=2026-11-23T10:00:00Z', ['badArgument']],
    ['from=2026-11-24&until=2026-11-23', ['badArgument']],
    ['from=x&until=y', ['badArgument', 'badArgument']],
    ['from=2026-11-23&until=2026-11-23', []],
  ])('%s', (query, expected) => {
    expect(codes(`verb=ListRecords&metadataPrefix=oai_dc&${query}`)).toEqual(expected)
  })

  test('is had in the formats that there are', () => {
    expect(codes('verb=ListRecords&metadataPrefix=ctdl')).toEqual([])
    expect(codes('verb=ListRecords&metadataPrefix=marc21')).toEqual(['cannotDisseminateFormat'])
  })
})
