import { z } from 'zod'

/** One field of a record: where it stands, what it may hold, what that means. */
export type Entry = { name: string; values: string; meaning: string }

type Json = {
  type?: string
  description?: string
  enum?: unknown[]
  format?: string
  anyOf?: Json[]
  items?: Json
  properties?: Record<string, Json>
  additionalProperties?: Json | boolean
  minimum?: number
  maximum?: number
  maxLength?: number
}

/** The dictionary of a schema, in the order of its fields: `admission.requires_mlis`, `topics[].slug`. */
export function dictionaryOf(schema: z.ZodType): Entry[] {
  return below(jsonSchemaOf(schema), '')
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

function below({ properties = {} }: Json, path: string): Entry[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const entry = { name: `${path}${name}`, values: wordsFor(field), meaning: meaningOf(field) }
    const [inner, mark] = innerOf(field)
    return [entry, ...below(inner, `${path}${name}${mark}.`)]
  })
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
  if (field.anyOf) return field.anyOf.map(wordsFor).join(' or ')
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ')
  if (field.type === 'array') return `list of: ${wordsFor(field.items ?? {})}`
  if (field.type === 'string')
    return FORMATS[field.format ?? ''] ?? (field.maxLength ? `text, ${field.maxLength} characters at most` : 'text')
  if (field.type === 'integer')
    return isBounded(field)
      ? `whole number from ${field.minimum} to ${field.maximum?.toLocaleString('en-US')}`
      : 'whole number'
  return TYPES[field.type ?? ''] ?? 'anything'
}

/** Schemas name the range of safe integers where there is no limit. */
function isBounded({ minimum, maximum = Number.MAX_SAFE_INTEGER }: Json): boolean {
  return minimum !== undefined && maximum < Number.MAX_SAFE_INTEGER
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
