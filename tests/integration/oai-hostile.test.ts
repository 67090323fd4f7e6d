import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openRepository, readAnswer } from '../support/oai.ts'
import { xmlFaults } from '../support/xmllint.ts'

let { ask } = {} as Awaited<ReturnType<typeof openRepository>>

beforeAll(async () => {
  const repository = await openRepository()
  ask = repository.ask
  return repository.close
})

test('whatever is sent is answered by the protocol, and with a valid document', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.webUrl(),
    fc.constantFrom(
      'oai_dc',
      'ctdl',
      '2026-11-23',
      '2026-11-23T00:00:00Z',
      '9999-12-31',
      '0001-01-01',
      'topic:archives',
    ),
    fc.constantFrom(
      'topic',
      "'; DROP TABLE program; --",
      '\0',
      '%00',
      '%zz',
      '//',
      'a:b',
      '1:2',
      '::',
      '[',
      'oai:certificates.example.org:program/1',
    ),
    fc.constantFrom('oai:certificates.example.org:program/2147483648', 'oai:certificates.example.org:program/1e1'),
    fc
      .tuple(
        fc.constantFrom('ListRecords', 'ListIdentifiers', 'ListSets'),
        fc.oneof(fc.string(), fc.constantFrom('0', '-1', '1.5', '99', '2147483647', '2147483648', '1e9', 'NaN', '0x1')),
        fc.integer({ min: -1, max: 2 ** 40 }),
        fc.constantFrom({}, { metadataPrefix: 'oai_dc' }, { metadataPrefix: 'ctdl', set: 'topic', from: '0001-01-01' }),
      )
      .map((token) => Buffer.from(JSON.stringify(token)).toString('base64url')),
  )
  const verbs = ['Identify', 'ListMetadataFormats', 'ListSets', 'GetRecord', 'ListIdentifiers', 'ListRecords']
  const names = ['metadataPrefix', 'identifier', 'from', 'until', 'set', 'resumptionToken', 'page']
  const query = fc.tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...verbs) }, fc.string()),
    fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 4 }),
    fc.boolean(),
  )
  const answers: string[] = []
  await fc.assert(
    fc.asyncProperty(query, async ([verb, given, isHelped]) => {
      const answer = await ask({ verb, ...(isHelped ? { metadataPrefix: 'oai_dc' } : {}), ...given })
      answers.push(answer)
      expect(answer).toContain('</OAI-PMH>')
    }),
    { numRuns: 1_000 },
  )
  expect(new Set(answers.flatMap((answer) => readAnswer(answer).errors)).size).toBeGreaterThan(5)
  expect(await xmlFaults(answers, 'OAI-PMH')).toEqual([])
})
