import { z } from 'zod'
import { CredentialType, Delivery } from '../../generated/prisma/enums.ts'
import { aboutFacts, absentIsEmpty } from './about-facts.ts'
import { atOnce } from './at-once.ts'
import { distinct } from './distinct.ts'
import { decimal, pastDay, pathwayName, plausibleYear, slug, text, webAddress } from './fields.ts'
import { pathwaySlug } from './pathway-slug.ts'
import { amountsFit, inOrder } from './program-rules.ts'
import { sourcesOf } from './source-schema.ts'
import { fundingOption, tuitionRate } from './tuition-schema.ts'

const admission = z.strictObject({
  requires_masters: z.boolean().nullable(),
  requires_mlis: z.boolean().nullable(),
  open_to_non_matriculated: z.boolean().nullable(),
  open_to_current_degree_students: z.boolean().nullable(),
  minimum_gpa: decimal(2).max(4).nullable(),
  prerequisites: text.nullable(),
  application_deadlines: distinct(z.strictObject({ term: text, date_text: text }), { values: (row) => row }),
})

const credits = decimal(2).positive().max(200)
const count = z.int().positive().max(200)

const workload = z.strictObject({
  credits_min: credits.nullable(),
  credits_max: credits.nullable(),
  courses_required: count.nullable(),
  duration_months_min: count.nullable(),
  duration_months_max: count.nullable(),
  duration_text: text.nullable(),
  time_limit_text: text.nullable(),
  start_terms: distinct(text, { text: String }),
})

const pathway = z.strictObject({ name: pathwayName, summary: text.nullable(), courses: z.array(text) })

const facts = {
  name: text,
  credential_type: z.enum(CredentialType),
  /** `unknown`: only old, archived or second-hand pages. */
  status: z.enum(['active', 'unknown', 'discontinued']),
  summary: text,
  url: webAddress.nullable(),
  topics: distinct(slug, { slug: String }),
  delivery: distinct(z.enum(Delivery), { name: String }),
  fully_online: z.boolean().nullable(),
  admission,
  workload: workload.superRefine(inOrder, atOnce),
  pathways: distinct(pathway, { name: ({ name }) => pathwaySlug(name) }),
  courses: z.array(text),
  tuition: distinct(tuitionRate, { values: (rate) => rate }),
  funding: distinct(fundingOption, { values: (option) => option }),
  federal_aid_eligible: z.boolean().nullable(),
  launched_year: plausibleYear.nullable(),
  can_apply_credits_to_degree: z.boolean().nullable(),
  outcomes: text.nullable(),
}

const factNames = [facts, admission.shape, workload.shape].flatMap(Object.keys)

/** One program of an institution's file. */
export const program = z
  .strictObject({
    slug,
    ...facts,
    checked_on: pastDay.nullable().default(null),
    ...aboutFacts(factNames),
    sources: sourcesOf(factNames),
  })
  .superRefine(amountsFit, atOnce)
  .superRefine(absentIsEmpty, atOnce)
