/** The tables that the generator fills, in the order in which they refer to each other, with the columns that it sets. */
export const columns = {
  institution: ['id', 'slug', 'name', 'unit', 'city', 'region', 'country', 'latitude', 'longitude', 'website'],
  funding_option: ['id', 'institution_id', 'name', 'kind', 'covers'],
  program: [
    ...['id', 'institution_id', 'slug', 'name', 'credential_type', 'offering_status', 'summary', 'url', 'delivery'],
    ...['fully_online', 'requires_masters', 'requires_mlis', 'open_to_non_matriculated'],
    ...['open_to_current_degree_students', 'minimum_gpa', 'prerequisites', 'credits_min', 'credits_max'],
    ...['courses_required', 'duration_months_min', 'duration_months_max', 'start_terms', 'checked_on'],
  ],
  program_topic: ['program_id', 'topic_id', 'position'],
  pathway: ['program_id', 'position', 'slug', 'name'],
  course: ['program_id', 'position', 'title', 'requirement', 'note'],
  tuition_rate: [
    ...['program_id', 'position', 'basis', 'amount', 'currency', 'residency', 'mode', 'fee_basis', 'fees_included'],
    ...['general_rate', 'academic_year', 'academic_year_from', 'note'],
  ],
  program_funding: ['program_id', 'funding_option_id', 'position'],
  source: ['program_id', 'position', 'url', 'title', 'as_of_text', 'as_of_date', 'as_of_year', 'secondary', 'supports'],
} as const

export type Table = keyof typeof columns
export type Row = Record<string, unknown>
export type Rows = [table: Table, row: Row]

export const tables = Object.keys(columns) as Table[]

/** A row in the text format of COPY. */
export function copyLine(table: Table, row: Row): string {
  return `${columns[table].map((column) => field(row[column])).join('\t')}\n`
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  const text = Array.isArray(value) ? arrayLiteral(value) : String(value)
  return text.replace(/[\\\n\r\t]/g, (found) => ESCAPES[found] ?? found)
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function arrayLiteral(items: unknown[]): string {
  return `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
