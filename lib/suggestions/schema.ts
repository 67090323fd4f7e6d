import type { SuggestionStatus } from '@/generated/prisma/enums'

/** What a reader can say something about: the record's name of the fact, and what the page calls it. */
export const suggestable = {
  tuition: 'What it costs',
  credits_min: 'Credits',
  courses_required: 'Number of courses',
  duration_text: 'Duration',
  time_limit_text: 'Longest time allowed',
  delivery: 'How it is taught',
  requires_masters: "A master's degree needed",
  requires_mlis: 'A library master’s (MLIS) needed',
  minimum_gpa: 'Grade average',
  open_to_non_matriculated: 'Open to people outside a degree program',
  open_to_current_degree_students: 'Open to current degree students',
  prerequisites: 'Entry rules in short',
  application_deadlines: 'Deadlines',
  start_terms: 'When it starts',
  courses: 'Courses',
  pathways: 'Pathways',
  funding: 'Help to pay',
  federal_aid_eligible: 'Federal aid',
  can_apply_credits_to_degree: 'Credits toward a degree',
  experiences: 'What students report',
  outcomes: 'What it leads to',
  status: 'Whether it is still offered',
  name: 'Its name',
  credential_type: 'Kind of credential',
  summary: 'The summary',
  topics: 'Topics',
  url: 'The address of its page',
} as const satisfies Record<string, string>

export type SuggestedField = keyof typeof suggestable

/** The field that an address or a form names; null: none that there is. */
export function fieldNamed(name: unknown): SuggestedField | null {
  return typeof name === 'string' && Object.hasOwn(suggestable, name) ? (name as SuggestedField) : null
}

/** What a suggestion is about, in words; null: the program as a whole. */
export function aboutWhat(field: string | null): string {
  const known = fieldNamed(field)
  return known ? suggestable[known] : 'Something else'
}

/** How a suggestion fares, as the reader who sent it is told. */
export const statuses: Record<SuggestionStatus, string> = {
  waiting: 'Waiting for an editor',
  accepted: 'Accepted',
  declined: 'Declined',
  merged: 'Put together with another',
}

export const statusNames = Object.keys(statuses) as SuggestionStatus[]

export const MOST_MESSAGE = 2_000
export const MOST_VALUE = 1_000
export const MOST_URL = 500

const REFERENCE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text has the shape of what readers are given to follow a suggestion. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text)
}

/** Where it says what became of a suggestion. */
export function suggestionPath(reference: string): string {
  return `/corrections/${reference}`
}

/** Where an editor answers it. The reference comes from forms, so that whatever it is stays inside of its address. */
export function answerPath(reference: string): string {
  return `/admin/suggestions/${encodeURIComponent(reference)}`
}

export function statusNamed(name: unknown): SuggestionStatus {
  return typeof name === 'string' && Object.hasOwn(statuses, name) ? (name as SuggestionStatus) : 'waiting'
}
