import { type Claims, creditsOf, valuesOf, waysIn } from './claims.ts'

type Node = Record<string, unknown>

/** What a JSON-LD graph of schema.org says: the ways of teaching that it names do not say whether all of it is online. */
export function schemaOrgClaims(program: Node): Claims {
  return {
    amounts: valuesOf(program.offers, ['price', 'minPrice', 'maxPrice', 'lowPrice', 'highPrice']),
    credits: creditsIn(program.numberOfCredits),
    ways: waysOf([program.educationalProgramMode ?? []].flat() as string[]),
    aid: program.financialAidEligible === undefined ? null : true,
  }
}

/** What a graph of CTDL says: of aid only that there is some. */
export function ctdlClaims(graph: Node[]): Claims {
  const program = graph.find((each) => each['@type'] === 'ceterms:LearningProgram') ?? {}
  const text = JSON.stringify(program)
  const [credits] = [program['ceterms:creditValue'] ?? []].flat() as Node[]
  return {
    amounts: valuesOf(graph, ['ceterms:price']),
    credits: creditsIn(credits),
    fullyOnline: text.includes('"deliveryType:OnlineOnly"') ? true : null,
    ways: waysIn((program['ceterms:deliveryTypeDescription'] as { en?: string } | undefined)?.en ?? ''),
    aid: text.includes('"Federal student aid"') ? true : null,
  }
}

/** The same graph in RDF/XML, as harvesters get it. */
export function rdfClaims(xml: string): Claims {
  const [, program = ''] = /<ceterms:LearningProgram\b(.*?)<\/ceterms:LearningProgram>/s.exec(xml) ?? []
  const [, value = ''] = /<ceterms:ValueProfile\b(.*?)<\/ceterms:ValueProfile>/s.exec(program) ?? []
  const figure = (name: string) => {
    const [, digits] = new RegExp(`<schema:${name}\\b[^>]*>([^<]+)<`).exec(value) ?? []
    return digits === undefined ? undefined : Number(digits)
  }
  return {
    amounts: [...xml.matchAll(/<ceterms:price\b[^>]*>([^<]+)</g)].map(([, digits]) => Number(digits)),
    credits: creditsIn({ value: figure('value'), minValue: figure('minValue'), maxValue: figure('maxValue') }),
    fullyOnline: /OnlineOnly/.test(program) ? true : null,
    ways: waysIn(/<ceterms:deliveryTypeDescription\b[^>]*>([^<]+)</.exec(program)?.[1] ?? ''),
    aid: />Federal student aid</.test(program) ? true : null,
  }
}

/** The words of schema.org for the ways of teaching, by the names of the API. */
function waysOf(modes: string[]): string[] {
  const names = { onsite: 'in_person', blended: 'hybrid', asynchronous: 'online_async', synchronous: 'online_sync' }
  const ways = Object.entries(names).flatMap(([mode, way]) => (modes.includes(mode) ? [way] : []))
  const isPaced = modes.some((mode) => mode.endsWith('synchronous'))
  return [...ways, ...(modes.includes('online') && !isPaced ? ['online'] : [])].sort()
}

/** A number, or a value with its least and its most, whatever prefix its properties have. */
function creditsIn(said: unknown): string | null {
  if (typeof said === 'number') return String(said)
  const of = (name: string) => {
    const found = (said as Node | undefined)?.[name] ?? (said as Node | undefined)?.[`schema:${name}`]
    return typeof found === 'number' ? found : null
  }
  return of('value') === null ? creditsOf(of('minValue'), of('maxValue')) : String(of('value'))
}
