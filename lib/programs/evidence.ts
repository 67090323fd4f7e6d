/** The fields that a source may support, under the names that the catalogue's files give them. */
export type Field = string

/** Gives, for some fields, the numbers (from 1) of the sources that support any of them. */
export type Evidence = (...fields: Field[]) => number[]

/** Some pages are noted as supporting all of a program's entry rules at once. */
const ADMISSION: Field[] = [
  'requires_masters',
  'requires_mlis',
  'open_to_non_matriculated',
  'open_to_current_degree_students',
  'minimum_gpa',
  'prerequisites',
  'application_deadlines',
]

export function evidenceOf(sources: { supports: Field[] }[]): Evidence {
  return (...fields) => {
    const wanted = new Set(fields.some((field) => ADMISSION.includes(field)) ? [...fields, 'admission'] : fields)
    return sources.flatMap(({ supports }, index) => (supports.some((field) => wanted.has(field)) ? [index + 1] : []))
  }
}
