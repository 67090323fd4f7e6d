import { z } from 'zod'
import { fundingWords } from '@/lib/open-data/files/funding-words'
import { tuitionWords } from '@/lib/open-data/files/tuition-words'
import { type OpenProgram, openProgram } from '@/lib/open-data/record-schema'

type Value = string | number | boolean | null | string[]
export type Datatype = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'dateTime' | 'anyURI'

/** A column of /programs.csv: one fact of the public record, with the words that say what it means. */
export type Column = {
  name: string
  datatype: Datatype
  description: string
  /** Whether a cell holds several values, with `SEPARATOR` between them. */
  isList: boolean
  read: (record: OpenProgram) => Value
}

/** Between the entries of a list in one cell. */
export const SEPARATOR = ' | '

/** A value of the record as it stands, described by the record's own words. */
function fact(datatype: Datatype, name: string, ...path: string[]): Column {
  const keys = path.length > 0 ? path : [name]
  const { description, isList } = describedAt(keys)
  return {
    name,
    datatype,
    description: inCell(description, keys),
    isList,
    read: (record) => valueAt(record, keys) as Value,
  }
}

/** Several values in one cell, made of the record's. */
function list(datatype: Datatype, name: string, description: string, read: Column['read']): Column {
  return { name, datatype, description, isList: true, read }
}

export const columns: Column[] = [
  fact('integer', 'id'),
  fact('string', 'name'),
  fact('string', 'institution', 'institution', 'name'),
  fact('string', 'institution_slug', 'institution', 'slug'),
  fact('string', 'unit', 'institution', 'unit'),
  fact('string', 'city', 'institution', 'city'),
  fact('string', 'region', 'institution', 'region'),
  fact('string', 'country', 'institution', 'country'),
  fact('boolean', 'ala_accredited_masters', 'institution', 'ala_accredited_masters'),
  fact('string', 'credential_type'),
  fact('string', 'status'),
  list('string', 'topics', 'What it is about, the main topic first: labels.', ({ topics }) =>
    topics.map(({ label }) => label),
  ),
  fact('string', 'summary'),
  fact('string', 'delivery'),
  fact('boolean', 'fully_online'),
  ...['requires_masters', 'requires_mlis', 'open_to_non_matriculated', 'open_to_current_degree_students'].map((name) =>
    fact('boolean', name, 'admission', name),
  ),
  fact('decimal', 'minimum_gpa', 'admission', 'minimum_gpa'),
  fact('string', 'prerequisites', 'admission', 'prerequisites'),
  list('string', 'application_deadlines', 'When to apply, by term, as the school words it.', ({ admission }) =>
    admission.application_deadlines.map(({ term, date_text }) => `${term}: ${date_text}`),
  ),
  fact('decimal', 'credits_min', 'workload', 'credits_min'),
  fact('decimal', 'credits_max', 'workload', 'credits_max'),
  ...['courses_required', 'duration_months_min', 'duration_months_max'].map((name) =>
    fact('integer', name, 'workload', name),
  ),
  ...['duration_text', 'time_limit_text', 'start_terms'].map((name) => fact('string', name, 'workload', name)),
  list('string', 'pathways', 'Named tracks inside it.', ({ pathways }) => pathways.map(({ name }) => name)),
  list('string', 'courses', 'The courses that it names, those of its pathways left out.', ({ courses }) =>
    courses.map(({ title }) => title),
  ),
  fact('decimal', 'price_low', 'price', 'low'),
  fact('decimal', 'price_high', 'price', 'high'),
  fact('string', 'price_currency', 'price', 'currency'),
  fact('string', 'price_academic_year', 'price', 'academic_year'),
  fact('string', 'price_residency', 'price', 'residency'),
  fact('string', 'price_mode', 'price', 'mode'),
  fact('string', 'price_formula', 'price', 'formula'),
  fact('boolean', 'price_general_rate', 'price', 'general_rate'),
  fact('string', 'price_caveats', 'price', 'caveats'),
  list(
    'string',
    'tuition',
    'Every amount that a page states, in words: amount, currency, what it is charged by, who pays it, academic year.',
    ({ tuition }) => tuition.map(tuitionWords),
  ),
  list(
    'string',
    'funding',
    'Help to pay that the institution names for it. In brackets: “Ended”, or the old year that it is from, if so; how much; who may have it.',
    ({ funding }) => funding.map(fundingWords),
  ),
  fact('boolean', 'federal_aid_eligible'),
  fact('boolean', 'can_apply_credits_to_degree'),
  fact('integer', 'launched_year'),
  fact('string', 'outcomes'),
  list(
    'string',
    'absent',
    'Fields without a value of which a page does say why: none, there is none; does_not_apply.',
    ({ absent }) => Object.entries(absent).map(([field, why]) => `${field}: ${why}`),
  ),
  fact('anyURI', 'official_url'),
  fact('anyURI', 'url'),
  list('anyURI', 'sources', 'The addresses of all pages that were read for it.', ({ sources }) =>
    sources.map(({ url }) => url),
  ),
  fact('date', 'checked_on'),
  fact('dateTime', 'changed_at'),
  fact('dateTime', 'published_at'),
  fact('anyURI', 'licence'),
]

/** What a null of the record means, said of an empty cell. Of a price these are empty too where there is none at all. */
function inCell(description: string, [room]: string[]): string {
  return description.replace(/\bnull(?=:| beside)/g, room === 'price' ? 'Empty beside price_low' : 'Empty')
}

function valueAt(record: unknown, path: string[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | null)?.[key] ?? null, record)
}

/** What the record's own schema says of a field. */
function describedAt(path: string[]) {
  const field = path.reduce<z.ZodType>((inside, key) => shapeOf(inside)[key] ?? z.never(), openProgram)
  if (!field.description) throw new Error(`The record does not say what ${path.join('.')} is.`)
  return { description: field.description, isList: field instanceof z.ZodArray }
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (schema instanceof z.ZodNullable) return shapeOf(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodObject ? schema.shape : {}
}
