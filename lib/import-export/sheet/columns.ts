import {
  CostKind,
  CredentialType,
  Delivery,
  ExperienceStage,
  FeeBasis,
  FundingKind,
  Residency,
  TuitionBasis,
  TuitionMode,
} from '../../../generated/prisma/enums.ts'
import { type Cell, listCell, mapCell, markCell, numberCell, textCell, yesNoCell } from './cell.ts'
import { itemsCell, type Part, rowsCell } from './rows-cell.ts'

/** One column of the table of programs. Reading, writing, what is said of it at /admin/import/columns and tests start here. */
export interface Column {
  name: string
  /** Where it stands in a program's record; the two keys stand beside it. */
  path: string[]
  cell: Cell
  meaning: string
  example: string
  /** What a new program cannot do without. */
  needed?: true
}

/** Which program a row is about. */
const keyColumns = ['institution', 'program'] as const

const day = textCell('a day such as 2025-03-31')
const address = textCell('a web address that begins with http:// or https://')
const oneOf = (words: object) => textCell(`one of ${Object.values(words).join(', ')}`)
const part = (name: string, cell: Cell = textCell()): Part => ({ name, cell })
const text = textCell()

const tuition = rowsCell('a price a line, such as basis: per_credit | amount: 479.32 | currency: USD', [
  part('basis', oneOf(TuitionBasis)),
  part('amount', numberCell),
  part('currency', textCell('a currency code in capitals such as USD')),
  part('residency', oneOf(Residency)),
  part('mode', oneOf(TuitionMode)),
  part('academic_year'),
  part('note'),
  part('fee_basis', oneOf(FeeBasis)),
  part('fees_included', yesNoCell),
  part('general_rate', markCell),
])

const funding = rowsCell('a way to pay a line, such as name: North scholarship | kind: scholarship', [
  part('name'),
  part('kind', oneOf(FundingKind)),
  part('amount_text'),
  part('covers', itemsCell(`one or more of ${Object.values(CostKind).join(', ')}`)),
  part('eligibility'),
  part('url', address),
])

const sources = rowsCell('a page a line, such as url: https://… | supports: name; tuition', [
  part('url', address),
  part('title'),
  part('as_of'),
  part('secondary', markCell),
  part('supports', itemsCell('names of columns')),
])

const experiences = rowsCell('a report a line, such as person: A. Reader | role: Archivist | stage: graduate | …', [
  part('person'),
  part('role'),
  part('stage', oneOf(ExperienceStage)),
  part('pathway'),
  part('before'),
  part('why'),
  part('outcome'),
  part('challenge'),
  { name: 'source_url', path: ['source', 'url'], cell: address },
  { name: 'source_title', path: ['source', 'title'], cell: text },
  { name: 'source_as_of', path: ['source', 'as_of'], cell: text },
])

const pathways = rowsCell('a pathway a line, such as name: Digital archives | courses: ARC 2 Digital records; ARC 3', [
  part('name'),
  part('summary'),
  part('courses', itemsCell('courses')),
])

const deadlines = rowsCell('a deadline a line, such as term: Fall | date_text: February 28, 2025', [
  part('term'),
  part('date_text'),
])

/** Every fact of a program's record, in the order of the file. */
export const columns: Column[] = [
  needed('name', text, 'What the school calls the program.', 'Certificate in Archives'),
  needed('credential_type', oneOf(CredentialType), 'What kind of credential it gives.', 'graduate_certificate'),
  needed('status', textCell('one of active, unknown, discontinued'), 'Whether the school offers it.', 'active'),
  needed('summary', text, 'What it is, in a sentence or two.', 'A certificate for librarians.'),
  fact('url', address, 'Its page.', 'https://example.edu/archives'),
  fact('topics', listCell('slugs of topics, one a line'), 'What it is about, by the slugs of the topics.', 'archives'),
  fact(
    'delivery',
    listCell(`one or more of ${Object.values(Delivery).join(', ')}, one a line`),
    'How it is taught.',
    'online',
  ),
  fact('fully_online', yesNoCell, 'Whether nobody has to come.', 'yes'),
  ...admission([
    ['requires_masters', yesNoCell, 'Whether a master’s degree is asked for.', 'yes'],
    ['requires_mlis', yesNoCell, 'Whether a library degree is asked for.', 'no'],
    ['open_to_non_matriculated', yesNoCell, 'Whether people without a place in a degree may take it.', 'yes'],
    ['open_to_current_degree_students', yesNoCell, 'Whether students of a degree there may take it.', 'yes'],
    ['minimum_gpa', numberCell, 'The grade average that is asked for, of 4.', '3.25'],
    ['prerequisites', text, 'What else is asked for, in the school’s words.', 'A course on cataloguing'],
    ['application_deadlines', deadlines, 'Until when to apply.', 'term: Fall | date_text: February 28, 2025'],
  ]),
  ...workload([
    ['credits_min', numberCell, 'The fewest credits.', '15'],
    ['credits_max', numberCell, 'The most credits; the same where there is one number.', '18'],
    ['courses_required', numberCell, 'How many courses.', '5'],
    ['duration_months_min', numberCell, 'The shortest time, in months.', '9'],
    ['duration_months_max', numberCell, 'The longest time, in months.', '24'],
    ['duration_text', text, 'How long it takes, in the school’s words.', 'Three semesters'],
    ['time_limit_text', text, 'Until when it must be done.', 'Within five years'],
    ['start_terms', listCell('terms, one a line'), 'When one may begin.', 'Fall\nSpring'],
  ]),
  fact('pathways', pathways, 'Named tracks, with their courses.', 'name: Digital archives | courses: ARC 2; ARC 3'),
  fact('courses', listCell('courses, one a line'), 'Courses of the whole program.', 'ARC 1 Introduction (required)'),
  fact(
    'tuition',
    tuition,
    'Prices and fees. In whole units, cents after a point.',
    'basis: per_credit | amount: 479.32 | currency: USD | residency: any | mode: any | academic_year: 2024-2025',
  ),
  fact('funding', funding, 'Who helps to pay.', 'name: North scholarship | kind: scholarship | covers: tuition; fees'),
  fact('federal_aid_eligible', yesNoCell, 'Whether US federal aid is open to its students.', 'no'),
  fact('launched_year', numberCell, 'The year of its first students.', '2010'),
  fact('can_apply_credits_to_degree', yesNoCell, 'Whether its credits count for a degree.', 'yes'),
  fact('outcomes', text, 'What the school says it leads to.', 'Work in archives'),
  fact('checked_on', day, 'When somebody last held it against its pages.', '2025-03-31'),
  fact(
    'absent',
    mapCell('a fact a line with none or does_not_apply, such as prerequisites: none'),
    'Facts that are known to have no value.',
    'prerequisites: none',
  ),
  fact(
    'checked',
    mapCell('a fact a line with a day, such as tuition: 2025-03-31'),
    'When single facts were checked.',
    'tuition: 2025-03-31',
  ),
  fact(
    'sources',
    sources,
    'The pages that say so, and which facts each supports.',
    'url: https://example.edu/archives | as_of: Fall 2024 | supports: name; tuition',
  ),
  fact(
    'experiences',
    experiences,
    'What students and graduates report.',
    'person: A. Reader | role: Archivist | stage: graduate | source_url: https://example.org/story',
  ),
]

export const columnNames: string[] = [...keyColumns, ...columns.map(({ name }) => name)]

function fact(name: string, cell: Cell, meaning: string, example: string, path = [name]): Column {
  return { name, path, cell, meaning, example }
}

function needed(name: string, cell: Cell, meaning: string, example: string): Column {
  return { ...fact(name, cell, meaning, example), needed: true }
}

type Inner = [name: string, cell: Cell, meaning: string, example: string]

function admission(inner: Inner[]): Column[] {
  return inner.map(([name, ...rest]) => fact(name, ...rest, ['admission', name]))
}

function workload(inner: Inner[]): Column[] {
  return inner.map(([name, ...rest]) => fact(name, ...rest, ['workload', name]))
}
