import fc from 'fast-check'
import {
  CostKind,
  CredentialType,
  Delivery,
  ExperienceStage,
  FeeBasis,
  FundingKind,
  Residency,
  TuitionMode,
} from '@/generated/prisma/enums'
import type { ProgramRecord } from '@/lib/import-export/records'
import { programRecord } from '@/lib/import-export/records'

const sign = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'|;:\\\'"=+-@,\t #/ab '.replace('\t', '')) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
)

/** Words as hostile as a record may hold them: separators, escapes, quotes, beginnings of formulas. */
const words = fc
  .array(sign, { minLength: 1, maxLength: 14 })
  .map((signs) =>
    signs
      .join('')
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .trim(),
  )
  .filter((text) => text !== '')

const slugs = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/)
const known = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const yesNo = known(fc.boolean())
const some = <Item>(item: fc.Arbitrary<Item>, by: (item: Item) => unknown = (each) => each) =>
  fc.uniqueArray(item, { maxLength: 4, selector: (each) => JSON.stringify(by(each)) })
const address = fc.webUrl()
const day = fc.constantFrom('2024-02-29', '2025-03-31')
const of = <Words extends object>(enumeration: Words) =>
  fc.constantFrom(...(Object.values(enumeration) as Words[keyof Words][]))
const page = { url: address, title: known(words), as_of: known(fc.constantFrom('Fall 2024', '2024-25')) }

const rate = fc.record({
  basis: fc.constantFrom('per_credit', 'per_course', 'per_term', 'program_total', 'fee'),
  amount: fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100),
  currency: fc.constantFrom('USD', 'CAD', 'GBP'),
  residency: of(Residency),
  mode: of(TuitionMode),
  academic_year: known(fc.constantFrom('2024-2025', 'Fall 2023')),
  note: known(words),
  fee_basis: known(of(FeeBasis)),
  fees_included: yesNo,
  general_rate: fc.boolean(),
})

const pathwayNames = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), words).map(([letter, text]) => `${letter} ${text}`)

/** Records of programs that are sound, and as odd as they may be. */
export const records: fc.Arbitrary<ProgramRecord> = fc
  .record({
    slug: slugs,
    name: words,
    credential_type: of(CredentialType),
    status: fc.constantFrom('active', 'unknown', 'discontinued'),
    summary: words,
    url: known(address),
    topics: some(slugs),
    delivery: some(of(Delivery)),
    fully_online: yesNo,
    admission: fc.record({
      requires_masters: yesNo,
      requires_mlis: yesNo,
      open_to_non_matriculated: yesNo,
      open_to_current_degree_students: yesNo,
      minimum_gpa: known(fc.constantFrom(0, 2.75, 4)),
      prerequisites: known(words),
      application_deadlines: some(fc.record({ term: words, date_text: words })),
    }),
    workload: fc.record({
      credits_min: known(fc.constantFrom(1, 12.5)),
      credits_max: known(fc.constantFrom(15, 18.25)),
      courses_required: known(fc.integer({ min: 1, max: 20 })),
      duration_months_min: known(fc.constant(9)),
      duration_months_max: known(fc.constant(24)),
      duration_text: known(words),
      time_limit_text: known(words),
      start_terms: some(words),
    }),
    pathways: some(
      fc.record({ name: pathwayNames, summary: known(words), courses: fc.array(words, { maxLength: 3 }) }),
      ({ name }) => name,
    ),
    courses: fc.array(words, { maxLength: 3 }),
    tuition: some(rate),
    funding: some(
      fc.record({
        name: words,
        kind: of(FundingKind),
        amount_text: known(words),
        covers: some(of(CostKind)),
        eligibility: known(words),
        url: known(address),
      }),
    ),
    federal_aid_eligible: yesNo,
    launched_year: known(fc.integer({ min: 1900, max: 2024 })),
    can_apply_credits_to_degree: yesNo,
    outcomes: known(words),
    checked_on: known(day),
    absent: fc.constantFrom({}),
    checked: fc.dictionary(fc.constantFrom('name', 'tuition', 'minimum_gpa'), day, { noNullPrototype: true }),
    sources: some(
      fc.record({
        ...page,
        secondary: fc.boolean(),
        supports: fc.uniqueArray(fc.constantFrom('name', 'tuition', 'topics'), { minLength: 1 }),
      }),
      ({ url }) => url,
    ),
    experiences: some(
      fc.record({
        person: words,
        role: words,
        stage: of(ExperienceStage),
        pathway: fc.constant(null),
        before: known(words),
        why: known(words),
        outcome: known(words),
        challenge: known(words),
        source: fc.record(page),
      }),
      ({ person }) => person,
    ),
  })
  .filter((record) => programRecord.safeParse(record).success)
  .map((record) => programRecord.parse(record))
