import { type AboutFacts, absenceOf, checkedOn } from '@/lib/programs/absence'

/** The fields that a source may support, under the names that the catalogue's files give them. */
export type Field = string

/** Gives, for some fields, the numbers (from 1) of the sources that support any of them; and what is said about them. */
export interface Evidence {
  (...fields: Field[]): number[]
  /** "None", where a page says that there is none; null: no page says so. */
  absence(...fields: Field[]): string | null
  /** The day on which one of them was checked by itself; null: none was. */
  checkedOn(...fields: Field[]): string | null
}

/** Some pages are noted as supporting all of a program's entry rules at once. */
export const ADMISSION: Field[] = [
  'requires_masters',
  'requires_mlis',
  'open_to_non_matriculated',
  'open_to_current_degree_students',
  'minimum_gpa',
  'prerequisites',
  'application_deadlines',
]

const NOTHING: AboutFacts = { absent: {}, checked: {} }

export function evidenceOf(sources: { supports: Field[] }[], about: AboutFacts = NOTHING): Evidence {
  const numbers = (...fields: Field[]) => {
    const wanted = new Set(fields.some((field) => ADMISSION.includes(field)) ? [...fields, 'admission'] : fields)
    return sources.flatMap(({ supports }, index) => (supports.some((field) => wanted.has(field)) ? [index + 1] : []))
  }
  return Object.assign(numbers, {
    absence: (...fields: Field[]) => absenceOf(about, ...fields),
    checkedOn: (...fields: Field[]) => checkedOn(about, ...fields),
  })
}

/** What a reader calls the fields that a source supports. */
export const fieldLabels: Record<Field, string> = {
  name: 'name',
  credential_type: 'kind of credential',
  status: 'whether it is offered',
  summary: 'summary',
  url: 'address',
  topics: 'topics',
  delivery: 'how it is taught',
  fully_online: 'fully online or not',
  admission: 'entry rules',
  requires_masters: "master's required",
  requires_mlis: 'MLIS required',
  open_to_non_matriculated: 'open to non-degree students',
  open_to_current_degree_students: 'open to degree students',
  minimum_gpa: 'grade average',
  prerequisites: 'prerequisites',
  application_deadlines: 'deadlines',
  credits_min: 'least credits',
  credits_max: 'most credits',
  courses_required: 'number of courses',
  duration_months_min: 'least months',
  duration_months_max: 'most months',
  duration_text: 'duration',
  time_limit_text: 'time limit',
  start_terms: 'start terms',
  pathways: 'pathways',
  courses: 'courses',
  tuition: 'price',
  funding: 'help to pay',
  federal_aid_eligible: 'federal aid',
  launched_year: 'year of launch',
  can_apply_credits_to_degree: 'credits toward a degree',
  outcomes: 'what it leads to',
}
