import { z } from 'zod'
import { address, day, instant, NULL_MEANS, stated, words } from '@/lib/open-data/fields'
import {
  admission,
  amountOfWork,
  courses,
  entryRules,
  funding,
  identity,
  institution,
  institutionInList,
  pathways,
  workload,
} from '@/lib/open-data/parts-schema'
import { price, priceLine, tuitionRate } from '@/lib/open-data/price-schema'

const source = z
  .object({
    url: address('Its address.'),
    title: words('Its title.'),
    as_of: words('The date that the page itself shows, as it words it. null: it shows none.'),
    secondary: z.boolean().meta({ description: "true: a second-hand page, not the school's own." }),
    supports: z.array(z.string()).meta({ description: 'The fields of this record that were read from it.' }),
  })
  .meta({ description: 'A page that the record was read from.' })

const lowestPrice = price.nullable().meta({
  description:
    'The lowest whole price, as the head of the page shows it. null: none can be computed, which is not free of charge.',
})

const times = {
  checked_on: day('The last day on which an editor compared the record with its sources. null: not yet.'),
  changed_at: instant('When what readers see of it last changed here. `updated_since` asks for this.'),
}

const licence = address(
  'Under which the record may be used: name After the MLIS, link to the page, say what you changed.',
)

/** The public record of one program: the answer of the API, and a line of /programs.jsonl. */
export const openProgram = z
  .object({
    ...identity,
    institution,
    official_url: z.url().nullable().meta({ description: "The school's own page of the program. null: not known." }),
    summary: z.string().meta({ description: 'What it is, in our words.' }),
    admission,
    workload,
    pathways,
    courses,
    price: lowestPrice,
    prices: z
      .array(priceLine)
      .meta({ description: 'What each residency and way of study pays in all, or why that is not known.' }),
    tuition: z
      .array(tuitionRate)
      .meta({ description: 'Every amount that a page states. Empty: none is stated, which is not free of charge.' }),
    funding,
    federal_aid_eligible: stated(
      'Whether the school says that U.S. federal student aid can be used. false: it rules that out.',
    ),
    can_apply_credits_to_degree: stated('Whether its credits can count toward a later degree.'),
    launched_year: z.int().nullable().meta({ description: 'Since when it has been offered.' }),
    outcomes: words('What the school says that it leads to, in short, in our words.'),
    absent: z.record(z.string(), z.enum(['none', 'does_not_apply'])).meta({
      description: 'Fields without a value of which a page does say why: `none`, there is none; `does_not_apply`.',
    }),
    checked: z.record(z.string(), z.iso.date()).meta({
      description: 'Fields that were compared with their source by themselves, and the day of it.',
    }),
    sources: z.array(source).meta({ description: 'Every page that was read for it.' }),
    ...times,
    published_at: instant('When it first was public here.'),
    licence,
  })
  .meta({ description: `Everything that the directory says of one certificate program. ${NULL_MEANS}` })

/** A program in a list: what its card shows. */
export const openCard = z
  .object({
    ...identity,
    institution: institutionInList,
    admission: entryRules,
    workload: amountOfWork,
    price: lowestPrice,
    price_missing: priceLine.shape.missing.meta({
      description:
        'Where a rate is stated and no total can be computed: the number that is wanting. null: there is a price, or no rate is stated.',
    }),
    newest_source: words('The newest date that any of its sources shows, as the page words it. null: none shows one.'),
    ...times,
  })
  .meta({ description: `A program in a list, in short; \`api_url\` has the whole record. ${NULL_MEANS}` })

export type OpenProgram = z.infer<typeof openProgram>
export type OpenCard = z.infer<typeof openCard>
