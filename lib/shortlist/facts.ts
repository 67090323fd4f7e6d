import { createHash } from 'node:crypto'
import type { Delivery, OfferingStatus } from '@/generated/prisma/enums'
import { leadingLines, priceRange } from '@/lib/money/price'
import type { Range } from '@/lib/money/schema'
import { termLabel } from '@/lib/programs/deadline'
import type { ListedProgram } from '@/lib/shortlist/queries'

/** What is stated of a program that a reader may decide by. Values and not our words: wording them otherwise is no change. */
export type Facts = {
  offeringStatus: OfferingStatus
  price: (Range & { currency: string }) | null
  creditsMin: number | null
  creditsMax: number | null
  coursesRequired: number | null
  delivery: Delivery[]
  minimumGpa: number | null
  /** As the school words them; once kept, of long ones the beginning, and a mark by which to know the rest. */
  deadlines: string
} & Record<YesOrNo, boolean | null>

export type YesOrNo = (typeof yesOrNo)[number]

/** In the order in which a cookie keeps them. */
export const yesOrNo = [
  'fullyOnline',
  'requiresMasters',
  'requiresMlis',
  'openToNonMatriculated',
  'openToCurrentDegreeStudents',
] as const

const MOST_WORDS = 80
const STATUS: Record<string, OfferingStatus> = { a: 'active', u: 'unconfirmed', d: 'discontinued' }
const DELIVERY: Record<string, Delivery> = {
  o: 'online',
  a: 'online_async',
  s: 'online_sync',
  h: 'hybrid',
  p: 'in_person',
}
const NUMBER = '\\d{1,9}(?:\\.\\d{1,2})?'
const FACTS = new RegExp(
  `^([aud]),(?:([A-Z]{3})(\\d{1,12})-(\\d{1,12})?)?,(${NUMBER})?-(${NUMBER})?,(\\d{1,5})?,([oashp]{0,5}),([yn?]{5}),(${NUMBER})?,(.*)$`,
)

/** As one short line, with long deadlines shortened. */
export function writeFacts(facts: Facts): string {
  const { price, offeringStatus, creditsMin, creditsMax, coursesRequired, delivery, minimumGpa, deadlines } = facts
  return [
    keyOf(STATUS, offeringStatus),
    price ? `${price.currency}${price.low}-${price.high ?? ''}` : '',
    `${creditsMin ?? ''}-${creditsMax ?? ''}`,
    coursesRequired ?? '',
    delivery.map((each) => keyOf(DELIVERY, each)).join(''),
    yesOrNo.map((name) => (facts[name] === null ? '?' : facts[name] ? 'y' : 'n')).join(''),
    minimumGpa ?? '',
    shortened(deadlines),
  ].join(',')
}

export function readFacts(line: string): Facts | null {
  const [, status = '', currency, low, high, least, most, courses, ways = '', answers = '', grade, deadlines = ''] =
    FACTS.exec(line) ?? []
  const offeringStatus = STATUS[status]
  if (!offeringStatus) return null
  const [fullyOnline, requiresMasters, requiresMlis, openToNonMatriculated, openToCurrentDegreeStudents] = [
    ...answers,
  ].map((answer) => (answer === '?' ? null : answer === 'y'))
  return {
    offeringStatus,
    price: currency ? { currency, low: Number(low), high: numberOf(high) } : null,
    creditsMin: numberOf(least),
    creditsMax: numberOf(most),
    coursesRequired: numberOf(courses),
    delivery: [...ways].flatMap((way) => DELIVERY[way] ?? []),
    minimumGpa: numberOf(grade),
    deadlines,
    fullyOnline: fullyOnline ?? null,
    requiresMasters: requiresMasters ?? null,
    requiresMlis: requiresMlis ?? null,
    openToNonMatriculated: openToNonMatriculated ?? null,
    openToCurrentDegreeStudents: openToCurrentDegreeStudents ?? null,
  }
}

/** What a program states now, of what is kept. */
export function factsOf(program: ListedProgram): Facts {
  const { offeringStatus, creditsMin, creditsMax, coursesRequired, delivery, minimumGpa } = program
  const { fullyOnline, requiresMasters, requiresMlis, openToNonMatriculated, openToCurrentDegreeStudents } = program
  return {
    offeringStatus,
    price: priceRange(leadingLines(program)),
    creditsMin,
    creditsMax,
    coursesRequired,
    delivery,
    minimumGpa,
    deadlines: deadlinesIn(program.deadlines),
    fullyOnline,
    requiresMasters,
    requiresMlis,
    openToNonMatriculated,
    openToCurrentDegreeStudents,
  }
}

/** "Fall: April 15; Any: rolling", as recorded: how we say it of a term may change; empty where none is stated. */
function deadlinesIn(deadlines: { term: string; dateText: string }[]): string {
  return deadlines
    .map(({ term, dateText }) => `${term}: ${dateText}`)
    .join('; ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Words short enough to keep: long ones keep their beginning and a mark, so that no change of the rest is missed. */
export function shortened(words: string): string {
  const letters = [...words]
  if (letters.length <= MOST_WORDS) return words
  const mark = createHash('sha256').update(words).digest('base64url').slice(0, 6)
  return `${letters.slice(0, MOST_WORDS - 7).join('')}…${mark}`
}

/** Shortened words without their mark, to be read, each term by its label. */
export function readable(words: string): string {
  return words.replace(/…[\w-]{6}$/, '…').replace(/(?<=^|; )Any(?=: )/g, (term) => termLabel({ term }))
}

function keyOf<Value extends string>(keys: Record<string, Value>, value: Value): string {
  return Object.keys(keys).find((key) => keys[key] === value) ?? ''
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
