import { tuitionFields } from '@/lib/editing/fields/tuition'
import { capitalised } from '@/lib/format'
import { fieldLabels } from '@/lib/programs/evidence'
import { credentialTypes, deliveries } from '@/lib/programs/schema'
import { experiences } from './experiences'
import { factOf, fieldsOf, type RecordForm } from './field'
import { helpToPay } from './help-to-pay'
import { sourceRows } from './source'

const always = { fact: 'always' } as const
const fact = { fact: 'may be absent' } as const

const facts: RecordForm = [
  {
    id: 'identity',
    title: 'What it is',
    fields: {
      name: { label: 'Name', kind: 'line', ...always },
      slug: {
        label: 'Address',
        kind: 'line',
        hint: 'The end of its address, in small letters, digits and hyphens. A changed one leads on from the old one.',
      },
      credential_type: { label: 'Kind of credential', kind: 'choice', options: credentialTypes, ...always },
      status: {
        label: 'Is it offered?',
        kind: 'choice',
        options: { active: 'Yes', unknown: 'Not confirmed: only old or second-hand pages', discontinued: 'No longer' },
        ...always,
      },
      url: { label: 'Its own page', kind: 'address', ...fact },
      launched_year: { label: 'Year of launch', kind: 'number', ...fact },
    },
  },
  {
    id: 'about',
    title: 'What it is about',
    fields: {
      summary: { label: 'Summary', kind: 'prose', hint: 'In our words, two or three sentences.', ...always },
      topics: { label: 'Topics', kind: 'picks', options: 'topics', noun: 'topic', ...fact },
    },
  },
  {
    id: 'work',
    title: 'Time and teaching',
    fields: {
      'workload.credits_min': { label: 'Credits, at least', kind: 'number', ...fact },
      'workload.credits_max': {
        label: 'Credits, at most',
        kind: 'number',
        hint: 'The same where there is one number only.',
        ...fact,
      },
      'workload.courses_required': { label: 'Number of courses', kind: 'number', ...fact },
      'workload.duration_months_min': { label: 'Months, at least', kind: 'number', ...fact },
      'workload.duration_months_max': { label: 'Months, at most', kind: 'number', ...fact },
      'workload.duration_text': { label: 'Duration, as the page words it', kind: 'line', ...fact },
      'workload.time_limit_text': { label: 'Longest time allowed', kind: 'line', ...fact },
      delivery: { label: 'How it is taught', kind: 'choices', options: deliveries, ...fact },
      fully_online: { label: 'Fully online', kind: 'yes-no', ...fact },
    },
  },
  {
    id: 'entry',
    title: 'Getting in',
    fields: {
      'admission.requires_masters': { label: 'A master’s degree is required', kind: 'yes-no', ...fact },
      'admission.requires_mlis': { label: 'A library master’s (MLIS) is required', kind: 'yes-no', ...fact },
      'admission.open_to_non_matriculated': {
        label: 'Open to people outside a degree program',
        kind: 'yes-no',
        ...fact,
      },
      'admission.open_to_current_degree_students': {
        label: 'Open to current degree students',
        kind: 'yes-no',
        ...fact,
      },
      'admission.minimum_gpa': { label: 'Grade average', kind: 'number', hint: 'On the 4.0 scale.', ...fact },
      'admission.prerequisites': { label: 'Entry in short, in our words', kind: 'prose', ...fact },
    },
  },
  {
    id: 'deadlines',
    title: 'Deadlines and starts',
    fields: {
      'admission.application_deadlines': {
        label: 'Deadlines',
        kind: 'rows',
        noun: 'deadline',
        blank: { term: 'Any' },
        titleOf: ({ term, date_text }) => [term, date_text].filter(Boolean).join(': '),
        fields: {
          term: { label: 'For a start in', kind: 'line', hint: '“Any” where the page names no term.' },
          date_text: { label: 'Apply by', kind: 'line', hint: 'As the page words it.' },
        },
        ...fact,
      },
      'workload.start_terms': { label: 'Starts in', kind: 'list', noun: 'term', ...fact },
    },
  },
  {
    id: 'cost',
    title: 'What it costs',
    fields: {
      tuition: {
        label: 'Prices and fees',
        kind: 'rows',
        noun: 'price or fee',
        blank: { basis: 'per_credit', currency: 'USD', residency: 'any', mode: 'any' },
        titleOf: rateTitle,
        foldedTitleOf: ({ amount, currency, ...rate }) =>
          [[currency, amount].filter(Boolean).join(' '), rateTitle(rate)].filter(Boolean).join(' '),
        fields: tuitionFields,
        ...fact,
      },
      federal_aid_eligible: { label: 'Federal student aid', kind: 'yes-no', ...fact },
    },
  },
  {
    id: 'funding',
    title: 'Help to pay',
    fields: {
      funding: { ...helpToPay(), ...fact },
    },
  },
  {
    id: 'courses',
    title: 'Courses and pathways',
    fields: {
      courses: {
        label: 'Courses',
        kind: 'list',
        noun: 'course',
        hint: 'In the order of the page; “(required)” or “(elective)” at the end where it says so. Of a list pasted into one box, each line becomes a course.',
        ...fact,
      },
      pathways: {
        label: 'Pathways',
        kind: 'rows',
        noun: 'pathway',
        blank: { name: '' },
        titleOf: ({ name }) => String(name ?? ''),
        fields: {
          name: { label: 'Its name', kind: 'line' },
          summary: { label: 'What it is about', kind: 'prose' },
          courses: { label: 'Its courses', kind: 'list', noun: 'course' },
        },
        ...fact,
      },
    },
  },
  {
    id: 'outcomes',
    title: 'What it leads to',
    fields: {
      outcomes: { label: 'What it leads to', kind: 'prose', ...fact },
      can_apply_credits_to_degree: { label: 'Its credits count toward a degree', kind: 'yes-no', ...fact },
    },
  },
  { id: 'experiences', title: 'What people report', fields: { experiences: experiences() } },
]

/** The form of a program. */
export const programForm: RecordForm = [
  ...facts,
  {
    id: 'sources',
    title: 'Sources',
    fields: {
      sources: sourceRows(labelsOfFacts()),
      checked_on: { label: 'All of it was compared with its sources on', kind: 'day' },
    },
  },
]

function rateTitle({ basis, residency, academic_year }: Record<string, unknown>): string {
  return [words(basis), residency !== 'any' && words(residency), academic_year].filter(Boolean).join(', ')
}

/** What a source may support, called as in this form. */
function labelsOfFacts(): Record<string, string> {
  const called = new Map(Object.entries(fieldsOf(facts)).map(([path, { label }]) => [factOf(path), label]))
  return Object.fromEntries(
    Object.entries(fieldLabels).map(([name, words]) => [name, called.get(name) ?? capitalised(words)]),
  )
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('_', ' ') : ''
}
