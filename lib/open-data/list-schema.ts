import { z } from 'zod'
import { openCard } from '@/lib/open-data/record-schema'
import { type FacetName, facetNames } from '@/lib/search/schema'

const more = z.boolean().meta({ description: 'true: there are more than that, and nobody counted how many.' })
const number = z.int().nonnegative()

const counted = z
  .object({ count: number.meta({ description: 'How many programs.' }), more })
  .meta({ description: 'A number of programs.' })

const reason = z
  .object({
    kind: z.string().meta({ description: 'The part that says it: `summary`, `course`, `topic`, ….' }),
    text: z.string().meta({ description: 'The words of that part, cut to what was searched for.' }),
  })
  .meta({ description: 'Why a program was found, where its name does not tell.' })

export const listedProgram = openCard
  .extend({ reasons: z.array(reason).meta({ description: 'Why it was found. Empty without words to search for.' }) })
  .meta({ description: openCard.meta()?.description })

export const facetOption = z
  .object({
    value: z.string().meta({ description: 'What the parameter of the same name takes.' }),
    label: z.string().meta({ description: 'What readers call it.' }),
    ...counted.shape,
    chosen: z.boolean().meta({ description: 'Whether this request chose it.' }),
  })
  .meta({ description: 'A choice, and how many programs it would show beside what is chosen in the other facets.' })

const typed = z.string().meta({ description: 'As it stands in `q`.' })

function named(description: string) {
  return z.string().meta({ description })
}

const reading = z
  .object({
    corrected: z.array(z.object({ typed, read: named('What was searched for.') })).meta({
      description: 'Words that no program has, and what was searched for in their place.',
    }),
    begun: z
      .array(
        z.object({ typed, words: z.array(z.string()).meta({ description: 'What was searched for: any of them.' }) }),
      )
      .meta({
        description: 'Words that no program has, and some that begin so.',
      }),
    excluded: z.array(z.object({ typed, read: named('What was excluded.').nullable() })).meta({
      description: 'Exclusions that no program has, and what was excluded in their place. null: nothing.',
    }),
    orders: z
      .array(z.object({ typed, order: z.enum(['cost', 'duration']).meta({ description: 'The value of `sort`.' }) }))
      .meta({
        description: 'Words that ask for an order, such as “cheapest”: `sort` has it.',
      }),
    others: z
      .array(z.object({ typed, labels: z.array(z.string()).meta({ description: 'What they show in its place.' }) }))
      .meta({
        description: 'Words in whose place programs of this page show others of the same or of a related meaning.',
      }),
    left_out: z.array(z.string()).meta({ description: 'Words that say nothing that a program could be found by.' }),
    some: z.boolean().meta({ description: 'true: no program has all of the words; these have some.' }),
    alike: z.boolean().meta({ description: 'true: few have all of the words; after them stand some that lack one.' }),
    all: z.boolean().meta({ description: 'true: the words ask for nothing; these are all programs.' }),
  })
  .meta({ description: 'How the words of `q` were understood.' })

const leftOut = z
  .object({
    unstated: z
      .object({
        ...counted.shape,
        by: z
          .array(z.object({ parameter: named('Name of the parameter.'), count: counted.shape.count }))
          .meta({ description: 'The parameters that leave some out by themselves.' }),
      })
      .meta({ description: 'Those of which no page states the fact.' }),
    other_currency: counted.meta({ description: 'Those with a price in another currency alone.' }),
  })
  .meta({
    description:
      'Programs that the filters leave out although no page says that they do not fit: the fact is `unstated` (`unstated=1` shows them), or the price is in another currency.',
  })

const WITHOUT_PAGES = 'null: with `updated_since`, where `links.next` leads on to the end.'

const meta = z
  .object({
    total: number.meta({ description: 'How many programs were found.' }),
    more: more.meta({ description: 'true: more than `total` were found, and nobody counted how many.' }),
    reach: number.nullable().meta({
      description: `So many of them, the first ones, can be paged through: 10,000, or 1,000 by relevance. All: /programs.jsonl. ${WITHOUT_PAGES}`,
    }),
    pages: number
      .nullable()
      .meta({ description: `How many pages these make; 1 where nothing was found. ${WITHOUT_PAGES}` }),
    page: number.nullable().meta({ description: `Which page this is. ${WITHOUT_PAGES}` }),
    per_page: number.meta({ description: 'How many programs a page has at most.' }),
    left_out: leftOut,
    as_of: z.iso.datetime().nullable().meta({
      description:
        'With `updated_since`: the moment for which the answer holds. Give that of the first answer the next time. null: without it.',
    }),
    reading: reading.nullable().meta({ description: 'null: nothing was searched for.' }),
  })
  .meta({ description: 'What the list is.' })

const facets = z
  .object(
    Object.fromEntries(facetNames.map((name) => [name, z.array(facetOption)])) as Record<
      FacetName,
      z.ZodArray<typeof facetOption>
    >,
  )
  .meta({
    description: `What can be chosen, a list for each of these parameters: ${facetNames.map((name) => `\`${name}\``).join(', ')}. Where there are very many values, the most frequent ones.`,
  })

const links = z
  .object({
    self: z.url().meta({ description: 'This list, its address written in one way.' }),
    next: z.url().nullable().meta({ description: 'null: this is the last page.' }),
    prev: z.url().nullable().meta({ description: 'null: this is the first page, or `updated_since` was asked for.' }),
  })
  .meta({ description: 'Where to go on.' })

/** The answer of `GET /api/v1/programs`. */
export const programList = z
  .object({ data: z.array(listedProgram), meta, facets, links })
  .meta({ description: 'One page of a search. A page beyond the last one is empty.' })

/** The answer of `GET /api/v1`. */
export const index = z
  .object({
    name: z.string(),
    version: z.string().meta({ description: 'Version of the API.' }),
    documentation: z.url().meta({ description: 'The page about it.' }),
    openapi: z.url().meta({ description: 'Its description after OpenAPI 3.1.' }),
    programs: z.url().meta({ description: 'The list.' }),
    program: z.string().meta({ description: 'One record: a URI template (RFC 6570).' }),
    everything: z.url().meta({ description: 'All records at once, as JSON Lines.' }),
    licence: z.url(),
  })
  .meta({ description: 'Where everything is.' })

export type ProgramList = z.infer<typeof programList>
export type Index = z.infer<typeof index>
