import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { ctdlOf } from '@/lib/structured-data/ctdl/graph'
import { ctdlRdfXml } from '@/lib/structured-data/ctdl/rdf-xml'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import { vocabularyFaults } from '../support/ctdl/faults.ts'
import { canonicalTriples, canonized, expand, flattened } from '../support/ctdl/processor.ts'
import { freshDatabase } from '../support/database.ts'
import { triplesOf } from '../support/rdf-xml.ts'

const ORIGIN = 'https://example.org'
let programs: ProgramFacts[]

beforeAll(async () => {
  // lib/db connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  const { readFacts } = await import('@/lib/programs/read-page')
  programs = await readFacts(db, 0, 1_000)
  return () => db.$disconnect()
})

const graphs = () => programs.map((program) => ctdlOf(program, ORIGIN))

describe('the CTDL of all programs of the catalogue', () => {
  test('has only classes, properties and concepts of the vocabulary, where it allows them', () => {
    expect(programs).toHaveLength(191)
    expect(graphs().flatMap(vocabularyFaults)).toEqual([])
  })

  test('has a cost for every rate, and credits, a duration and federal aid only where they are stated', () => {
    for (const program of programs) {
      const [award, study] = ctdlOf(program, ORIGIN)['@graph'] as unknown as Record<string, unknown[]>[]
      const { rates, creditsMin, creditsMax, durationMonthsMin, durationMonthsMax, durationText, funding } = program
      const isStated = (...facts: unknown[]) => (facts.some((fact) => fact !== null) ? 1 : 0)
      const aid = funding.length + (program.federalAidEligible ? 1 : 0)
      expect(study?.['ceterms:creditValue'] ?? []).toHaveLength(isStated(creditsMin, creditsMax))
      for (const node of [award, study]) {
        expect(node?.['ceterms:estimatedCost'] ?? []).toHaveLength(rates.length)
        expect(node?.['ceterms:financialAssistance'] ?? []).toHaveLength(aid)
        const duration = isStated(durationMonthsMin, durationMonthsMax, durationText)
        expect(node?.['ceterms:estimatedDuration'] ?? []).toHaveLength(duration)
      }
    }
  })

  test('describes every cost and every help to pay in whole sentences', () => {
    const text = JSON.stringify(graphs())
    const described = text.matchAll(
      /"ceterms:(?:Cost|FinancialAssistance)Profile","ceterms:name":\{"en":"[^"]+"\},"ceterms:description":\{"en":"((?:[^"\\]|\\.)+)"/g,
    )
    const all = new Set([...described].map(([, words = '']) => words.replaceAll('M.S. in', 'MS in')))
    expect(all.size).toBeGreaterThan(130)
    expect([...all].filter((words) => !/^[A-Z].*[.]$/.test(words) || /[.] [a-z]|[.][.]/.test(words))).toEqual([])
  })

  test('names every way in which a program is taught, or none of them', () => {
    const onSite: Record<string, string> = { hybrid: 'BlendedDelivery', in_person: 'InPerson' }
    const typed = programs.flatMap((program) => {
      const [award, study] = ctdlOf(program, ORIGIN)['@graph'] as unknown as Record<string, unknown>[]
      expect(award?.['ceterms:learningDeliveryType']).toEqual(study?.['ceterms:deliveryType'])
      const types = study?.['ceterms:deliveryType']
      return types ? [{ program, named: JSON.stringify(types) }] : []
    })
    const partly = typed.filter(({ program, named }) => {
      const ways = program.delivery.map((way) => onSite[way] ?? 'OnlineOnly')
      return !ways.every((way) => named.includes(`:${way}"`))
    })
    expect(partly.map(({ program }) => program.slug)).toEqual([])
    expect(typed).toHaveLength(59)
  })

  test('names the country of an institution by the two letters of ISO 3166-1', () => {
    const codes = [...JSON.stringify(graphs()).matchAll(/"ceterms:addressCountry":\{"en":"([^"]+)"\}/g)].map(
      ([, code]) => code,
    )
    expect(codes).toHaveLength(191)
    expect([...new Set(codes)].sort()).toEqual(
      [...new Set(programs.map(({ institution }) => institution.country))].sort(),
    )
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code ?? ''))).toEqual([])
  })

  test('never says that anybody accredits a certificate', () => {
    expect(graphs().filter((graph) => JSON.stringify(graph).includes('ceterms:accredited'))).toEqual([])
  })

  test('is expanded by a JSON-LD processor without the loss of a term, and names no node twice', async () => {
    for (const graph of graphs()) {
      const expanded = await expand(graph)
      expect(expanded).toHaveLength(graph['@graph'].length)
      expect(termsOf(expanded)).toBe(termsOf(graph['@graph']))
      const ids = graph['@graph'].map((node) => node['@id'])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('is the same after it was flattened', async () => {
    for (const graph of graphs().slice(0, 40))
      expect(await canonicalTriples(await flattened(graph))).toBe(await canonicalTriples(graph))
  })

  test('has the same triples as RDF/XML, which xmllint finds well-formed', async () => {
    for (const graph of graphs()) {
      const { text } = ctdlRdfXml(graph)
      expect(await canonized(triplesOf(text))).toBe(await canonicalTriples(graph))
    }
    const whole = `<all>${graphs()
      .map((graph) => ctdlRdfXml(graph).text)
      .join('')}</all>`
    const xml = [{ fileName: 'ctdl.xml', contents: whole }]
    expect(await validateXML({ xml, normalization: 'format' })).toMatchObject({ valid: true, errors: [] })
  })
})

/** How many facts there are: a processor drops in silence what it does not understand. */
function termsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + termsOf(each), 0)
  if (typeof value !== 'object' || value === null) return 1
  const { '@type': _, '@language': __, ...facts } = value as Record<string, unknown>
  return Object.values(facts).reduce<number>((sum, each) => sum + termsOf(each), 0)
}
