import type { Host } from './institutions.ts'
import { inventName, inventSummary, inventText, type Language } from './language.ts'
import { pick, type Random, randomFrom } from './random.ts'
import type { Rows } from './rows.ts'
import { tailWord } from './tail.ts'
import type { RealProgram, Traits } from './traits.ts'

export type Model = {
  traits: Traits
  language: Language
  hostAt: (share: number) => Host
  /** Real programs to take some trait from, by what this trait goes along with. */
  alike: (credential: string, country?: string) => RealProgram[]
}

const MOST_TOPICS = 4
const MOST_RATES = 4
const MOST_COURSES = 12

/**
 * An invented program. Each group of facts that belong together comes from one real program, and each group from
 * another: what it is about, how it is taught, whom it admits, its work with its price. The groups that differ by
 * credential are taken from a program of the same credential, and prices from one of the same country.
 */
export function inventProgram(id: number, { traits, language, hostAt, alike }: Model): Rows[] {
  const random = randomFrom(id)
  const host = hostAt(random())
  const subject = pick(random, traits.programs)
  const { credential_type, offering_status } = pick(random, traits.programs).row
  const [taught, entry] = [pick(random, alike(credential_type)).row, pick(random, alike(credential_type)).row]
  const work = pick(random, alike(credential_type, host.country))
  const [texts, source] = [pick(random, traits.programs).row, pick(random, traits.programs)]
  const name = inventName(random, language, credential_type, subject)
  const slug = `${slugOf(name)}-${id.toString(36)}`
  const page = `https://${host.slug}.example.edu/${slug}`

  const row = {
    ...{ id, institution_id: host.id, slug, name, credential_type, offering_status },
    summary: inventSummary(random, language, subject, texts.summary.length),
    url: texts.url && page,
    ...{ delivery: taught.delivery, fully_online: taught.fully_online, start_terms: taught.start_terms },
    ...pickColumns(entry, ENTRY),
    prerequisites: entry.prerequisites && inventText(random, language, subject, entry.prerequisites.length),
    ...pickColumns(work.row, WORK),
    ...creditsNear(random, work.row),
    checked_on: texts.checked_on,
  }
  const jitter = 0.75 + random() / 2
  return [
    ['program', row],
    ...partsOf('program_topic', id, subject.topics.slice(0, MOST_TOPICS), (topic_id) => ({ topic_id })),
    ...partsOf('pathway', id, pick(random, traits.programs).pathways, (pathway) => pathway),
    ...partsOf('course', id, pick(random, traits.programs).courses.slice(0, MOST_COURSES), (course) => ({
      ...course,
      title: random() < 0.2 ? `${course.title}: ${tailWord(random)}` : course.title,
    })),
    ...partsOf('tuition_rate', id, work.rates.slice(0, MOST_RATES), (rate) => ({
      ...rate,
      amount: Math.round(rate.amount * jitter),
    })),
    ...(host.fundingOptionId && pick(random, traits.programs).isFunded
      ? partsOf('program_funding', id, [host.fundingOptionId], (funding_option_id) => ({ funding_option_id }))
      : []),
    ...partsOf('source', id, source.sources.slice(0, 1), (each) => ({ ...each, url: page })),
  ]
}

const ENTRY = [
  'requires_masters',
  'requires_mlis',
  'open_to_non_matriculated',
  'open_to_current_degree_students',
  'minimum_gpa',
]
const WORK = ['courses_required', 'duration_months_min', 'duration_months_max']

/** One in five asks for some credits more than the program that it takes them from, so that there are steps between. */
function creditsNear(random: Random, { credits_min, credits_max }: RealProgram['row']) {
  const more = random() < 0.2 ? 1 + Math.floor(random() * 6) : 0
  return { credits_min: credits_min && credits_min + more, credits_max: credits_max && credits_max + more }
}

function pickColumns(row: Record<string, unknown>, names: string[]) {
  return Object.fromEntries(names.map((name) => [name, row[name]]))
}

function partsOf<Part>(
  table: Rows[0],
  program_id: number,
  parts: Part[],
  rowOf: (part: Part) => Record<string, unknown>,
): Rows[] {
  return parts.map((part, position) => [table, { ...rowOf(part), program_id, position }])
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
