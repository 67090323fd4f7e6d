import { z } from 'zod'

/** One field of a record: where it stands, what it may hold, what that means. */
export type Entry = { name: string; values: string; meaning: string }

type Json = {
  type?: string | string[]
  description?: string
  enum?: unknown[]
  format?: string
  anyOf?: Json[]
  items?: Json
  properties?: Record<string, Json>
  additionalProperties?: Json | boolean
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
}

/**
 * The dictionary of a schema, in the order of its fields: `admission.requires_mlis`, `topics[].slug`. What stands in several
 * places is told where its name is shortest; fields of an object that are all alike are one, `facets.*`.
 */
export function dictionaryOf(schema: z.ZodType): Entry[] {
  const whole = jsonSchemaOf(schema)
  return below(whole, '', homesIn(whole, '', new Map()))
}

/** What a value of this schema, or each of several, may be, in words. */
export function valuesOf(schema: z.ZodType): string {
  const { items, ...single } = jsonSchemaOf(schema)
  return items ? `${wordsFor(items)}; may be repeated` : wordsFor(single)
}

/** A schema as JSON Schema (draft 2020-12), whole. */
export function jsonSchemaOf(schema: z.ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest as Json
}

/** The shortest path to each thing that has fields. */
type Homes = Map<string, string>

function homesIn(field: Json, path: string, homes: Homes): Homes {
  for (const [name, value] of fieldsOf(field)) {
    const [inner, mark] = innerOf(value)
    if (!inner.properties) continue
    const [key, here] = [JSON.stringify(inner), `${path}${name}`]
    const known = homes.get(key)
    if (known === undefined || depthOf(here) < depthOf(known)) homes.set(key, here)
    homesIn(inner, `${here}${mark}.`, homes)
  }
  return homes
}

function below(field: Json, path: string, homes: Homes): Entry[] {
  return fieldsOf(field).flatMap(([name, value]) => {
    const [inner, mark] = innerOf(value)
    const here = `${path}${name}`
    const home = inner.properties ? homes.get(JSON.stringify(inner)) : here
    const entry = { name: here, values: wordsFor(value), meaning: meaningOf(value) }
    if (home !== here) return [{ ...entry, values: `${entry.values}, as in \`${home}\`` }]
    return [entry, ...below(inner, `${here}${mark}.`, homes)]
  })
}

function fieldsOf({ properties = {} }: Json): [string, Json][] {
  const fields = Object.entries(properties)
  const [first, ...others] = fields.map(([, value]) => value)
  const areAlike = others.length > 0 && others.every((other) => JSON.stringify(other) === JSON.stringify(first))
  return first && areAlike && innerOf(first)[0].properties ? [['*', first]] : fields
}

function depthOf(path: string): number {
  return path.split('.').length
}

/** What stands inside a field, whether it is a list, an object, or may be null. */
function innerOf(field: Json): [Json, string] {
  if (field.items) return [field.items, '[]']
  return [stated(field), '']
}

function stated(field: Json): Json {
  return field.anyOf?.find(({ type }) => type !== 'null') ?? field
}

function meaningOf(field: Json): string {
  return field.description ?? stated(field).description ?? field.items?.description ?? ''
}

function wordsFor(field: Json): string {
  const { anyOf, type, additionalProperties } = field
  if (anyOf) return anyOf.map(wordsFor).join(' or ')
  if (Array.isArray(type)) return type.map((each) => wordsFor({ ...field, type: each })).join(' or ')
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ')
  if (type === 'array') return `list of: ${wordsFor(field.items ?? {})}`
  if (type === 'string') return FORMATS[field.format ?? ''] ?? `text${lengthOf(field)}`
  if (type === 'integer') return `whole number${rangeOf(field)}`
  if (typeof additionalProperties === 'object') return `object; each value: ${wordsFor(additionalProperties)}`
  return TYPES[type ?? ''] ?? 'anything'
}

function lengthOf({ minLength, maxLength }: Json): string {
  if (maxLength === undefined) return ''
  return minLength === maxLength ? ` of ${maxLength} characters` : `, ${maxLength} characters at most`
}

/** Schemas name the range of safe integers where there is no limit. */
function rangeOf({ minimum, maximum = Number.MAX_SAFE_INTEGER }: Json): string {
  if (minimum === undefined || maximum >= Number.MAX_SAFE_INTEGER) return ''
  return ` from ${minimum} to ${maximum.toLocaleString('en-US')}`
}

const FORMATS: Record<string, string> = {
  uri: 'address',
  date: 'day (`2026-11-22`)',
  'date-time': 'instant (`2026-11-22T08:00:00Z`)',
}

const TYPES: Record<string, string> = {
  null: '`null`',
  boolean: '`true`, `false`',
  number: 'number',
  object: 'object',
}
