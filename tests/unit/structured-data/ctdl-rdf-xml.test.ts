import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { ctdlOf } from '@/lib/structured-data/ctdl/graph'
import { ctdlRdfXml } from '@/lib/structured-data/ctdl/rdf-xml'
import { canonicalTriples, canonized } from '../../support/ctdl/processor.ts'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'
import { triplesOf } from '../../support/rdf-xml.ts'

const anyProgram = fc
  .record({
    name: fc.string({ unit: fc.constantFrom(...'<>&"\'\\é学 a\t'), minLength: 1 }),
    summary: fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
    creditsMin: fc.option(fc.integer({ min: 1, max: 6_000 }).map((hundredths) => hundredths / 100)),
    rates: fc.array(fc.nat({ max: 2_000_000_000 }).map((amount) => rate({ amount }))),
    requiresMlis: fc.option(fc.boolean()),
  })
  .map((facts) => programPage({ ...facts, url: 'https://school.example/?a=1&b=<2>' }))

test('any text, number and address is the same in RDF/XML as in JSON-LD, and the XML is well-formed', async () => {
  const written: string[] = []
  await fc.assert(
    fc.asyncProperty(anyProgram, async (program) => {
      const graph = ctdlOf(program, 'https://example.org')
      const { text } = ctdlRdfXml(graph)
      written.push(text)
      expect(await canonized(triplesOf(text))).toBe(await canonicalTriples(graph))
    }),
    { numRuns: 60 },
  )
  const xml = [{ fileName: 'all.xml', contents: `<all>${written.join('')}</all>` }]
  expect(await validateXML({ xml, normalization: 'format' })).toMatchObject({ valid: true })
})
