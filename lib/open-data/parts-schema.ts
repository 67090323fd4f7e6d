import { z } from 'zod'
import { CostKind, CourseRequirement, CredentialType, Delivery, FundingKind } from '@/generated/prisma/enums'
import { address, choice, day, figure, stated, words } from '@/lib/open-data/fields'

/** What a program of a list and a whole one both say. */
export const identity = {
  id: z.int().positive().meta({ description: 'Number of the program. It never changes and is never used again.' }),
  slug: z
    .string()
    .meta({ description: 'Its part of the address, within its institution. It may change; the old address leads on.' }),
  name: z.string().meta({ description: 'Name of the certificate, as the school writes it.' }),
  url: address('Its page in this directory, for people.'),
  api_url: address('Its whole record in this API.'),
  credential_type: z.enum(CredentialType).meta({ description: 'What the school calls the award.' }),
  status: choice(
    ['active', 'unknown', 'discontinued'],
    'Whether it is offered. `active`: a current page offers it. `unknown`: only old or second-hand pages do. `discontinued`: a page says that it ended.',
  ),
  topics: z
    .array(
      z.object({
        slug: z.string().meta({ description: 'The value of the parameter `topic`.' }),
        label: z.string().meta({ description: 'What readers call it.' }),
      }),
    )
    .meta({ description: 'What it is about, the main topic first: one controlled vocabulary.' }),
  delivery: z.array(z.enum(Delivery)).meta({
    description: 'Ways in which it can be taken. `online`: the page says no more than that. Empty: not stated.',
  }),
  fully_online: stated('Whether it can be finished without coming to a campus. null: not stated, which is not no.'),
}

export const institutionInList = z
  .object({
    slug: z.string().meta({ description: 'The value of the parameter `institution`.' }),
    name: z.string().meta({ description: 'Its name.' }),
    unit: words('The school or department that gives the certificate.'),
    region: words('State or province.'),
    country: z.string().length(2).meta({ description: 'ISO 3166-1 alpha-2 code.' }),
  })
  .meta({ description: 'Who gives it.' })

export const institution = institutionInList
  .extend({
    id: z.int().positive().meta({ description: 'Number of the institution. It never changes.' }),
    city: words('City.'),
    ala_accredited_masters: stated(
      "Whether the school's master's program is accredited by the American Library Association. ALA accredits master's programs and never certificates: this says nothing of the certificate.",
    ),
  })
  .meta({ description: 'Who gives it.' })

export const entryRules = z
  .object({
    requires_masters: stated(
      "Whether any master's degree is asked for, at least of those who are in no degree program.",
    ),
    requires_mlis: stated("Whether an ALA-accredited or equal library master's is asked for."),
    open_to_non_matriculated: stated(
      'Whether people outside a degree program may enter. false: only students of a degree there.',
    ),
    open_to_current_degree_students: stated(
      'Whether students of a degree program may enter before they hold the degree that others must hold.',
    ),
    minimum_gpa: figure('The least grade average asked for, on the 4.0 scale.'),
    prerequisites: words('What else is asked for, in short, in our words.'),
  })
  .meta({ description: 'Who may enter.' })

export const admission = entryRules
  .extend({
    application_deadlines: z
      .array(
        z.object({
          term: z.string().meta({ description: 'The term that one applies for; `Any` for any.' }),
          date_text: z.string().meta({ description: 'The day or days, in the words of the school. They may be past.' }),
          date: day('The day, only where the words name one exact day of a stated year.'),
        }),
      )
      .meta({ description: 'When to apply, by term.' }),
  })
  .meta({ description: 'Who may enter, and until when to apply.' })

export const amountOfWork = z
  .object({
    credits_min: figure('The fewest credits that it takes.'),
    credits_max: figure('The most credits that it takes. null beside a least: open, or not stated.'),
    courses_required: figure('How many courses are required.'),
    duration_months_min: figure('The fewest months that the school says it takes.'),
    duration_months_max: figure('The most months that the school says it takes.'),
  })
  .meta({ description: 'How much work it is.' })

export const workload = amountOfWork
  .extend({
    duration_text: words('How long it takes, in the words of the school.'),
    time_limit_text: words('The longest time allowed, in the words of the school.'),
    start_terms: z.array(z.string()).meta({ description: 'When it can be begun, as the school names the terms.' }),
  })
  .meta({ description: 'How much work it is, and how long it takes.' })

export const courses = z
  .array(
    z.object({
      title: z.string().meta({ description: 'Title, as the page writes it.' }),
      requirement: z.enum(CourseRequirement).nullable().meta({ description: 'null: not stated.' }),
      note: words('What the page says beside it.'),
    }),
  )
  .meta({ description: 'Courses that pages name, in their order. It need not be all of them.' })

export const pathways = z
  .array(
    z.object({
      slug: z.string().meta({ description: 'The value of the parameter `pathway`.' }),
      name: z.string().meta({ description: 'Name of the track.' }),
      summary: words('What it is about.'),
      courses,
    }),
  )
  .meta({ description: 'Named tracks inside the program.' })

export const funding = z
  .array(
    z.object({
      name: z.string().meta({ description: 'What it is called.' }),
      kind: z.enum(FundingKind).meta({ description: 'What it is.' }),
      amount_text: words('How much, in the words of the page.'),
      covers: z.array(z.enum(CostKind)).meta({ description: 'What it pays for. Empty: not stated.' }),
      eligibility: words('Who may have it, in short.'),
      doubt: words(
        'Why nobody should count on it, as our page says it: `Ended`, or the old year that it is from, as `From 2012`. null: nothing that we read speaks against it.',
      ),
      url: z.url().nullable().meta({ description: 'Where it is described. null: no page of its own is known.' }),
      reaches_all_programs: z
        .boolean()
        .meta({ description: 'Whether it is noted for every program of the institution.' }),
    }),
  )
  .meta({ description: 'Help to pay that pages name for it, and help for every program of the institution.' })
