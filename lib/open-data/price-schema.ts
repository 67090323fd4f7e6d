import { z } from 'zod'
import { FeeBasis, Residency, TuitionBasis, TuitionMode } from '@/generated/prisma/enums'
import { stated, words } from '@/lib/open-data/fields'

const UNITS = 'in whole units of the currency, with decimals where there are any (479.32), never in cents'

const amount = z
  .number()
  .nonnegative()
  .meta({ description: `How much, ${UNITS}.` })
const currency = z.string().length(3).meta({ description: 'ISO 4217 code.' })
const basis = z.enum(TuitionBasis).meta({ description: 'What it is charged by. `fee`: beside the tuition.' })
const feeBasis = z.enum(FeeBasis).nullable().meta({
  description:
    'Of a fee, what it is charged by. `deposit` counts toward the price; `included` is part of it already. null: not a fee, or not stated.',
})
const residency = z.enum(Residency).meta({ description: 'Who pays it. `any`: the page makes no difference.' })
const mode = z.enum(TuitionMode).meta({ description: 'For which way of study. `any`: the page makes no difference.' })
const academicYear = words('The academic year that the page names for it, as it is worded there. null: it names none.')
const generalRate = z.boolean().meta({
  description:
    'true: a rate of the school or of another of its programs, not stated for this one. Say so wherever you show it.',
})
const note = words('What the page says beside it, in short.')

/** One amount, as a page states it. */
export const tuitionRate = z
  .object({
    basis,
    amount,
    currency,
    residency,
    mode,
    academic_year: academicYear,
    fee_basis: feeBasis,
    fees_included: stated('Whether it covers the fees that everybody pays. null: no page says.'),
    general_rate: generalRate,
    note,
  })
  .meta({ description: 'One amount that a page states: tuition by the credit, course, term or program, or a fee.' })

const range = {
  low: z
    .number()
    .nonnegative()
    .meta({ description: `The least that it comes to, ${UNITS}.` }),
  high: z.number().nonnegative().nullable().meta({
    description:
      'The most that it comes to. null: the upper end is open, since pages state a least amount of work alone.',
  }),
}

/** The price that a card and the head of a page show. */
export const price = z
  .object({
    currency,
    ...range,
    residency,
    mode,
    academic_year: academicYear,
    formula: z.string().meta({ description: 'The sum with its numbers in it, to be shown: "5 × $1,395 = $6,975".' }),
    general_rate: generalRate,
    caveats: z.array(z.string()).meta({
      description:
        'What keeps it from being the whole price of this very program, in a few words each, to be shown beside it.',
    }),
  })
  .meta({
    description:
      'The lowest whole price that can be computed from what pages state, tuition and the mandatory fees of the same year; of a program that is fully online, not that of the campus. It is computed and not quoted: show the formula, and the year, with it.',
  })

const part = z
  .object({
    basis,
    fee_basis: feeBasis,
    amount,
    units: z
      .object({
        low: z.number().nonnegative().meta({ description: 'How often it is charged, at least.' }),
        high: z.number().nonnegative().nullable().meta({ description: 'How often at most. null: open.' }),
      })
      .meta({ description: 'How often it is charged.' }),
  })
  .meta({ description: 'One part of a sum: so many units at so much.' })

/** One line of the price table of a page. */
export const priceLine = z
  .object({
    residency,
    mode,
    currency,
    academic_year: academicYear,
    total: z
      .object(range)
      .nullable()
      .meta({ description: 'What it comes to in all. null: it cannot be computed; see `missing`.' }),
    missing: z.enum(['credits', 'courses', 'terms']).nullable().meta({
      description: 'The one number that no page gives, without which there is no total. null: there is one.',
    }),
    formula: words('The sum with its numbers in it, to be shown. null: there is no total.'),
    parts: z.array(part).meta({ description: 'The parts of the sum, tuition first. Empty: there is no total.' }),
    general_rate: generalRate,
    caveats: price.shape.caveats,
    not_counted: z.array(tuitionRate).meta({
      description:
        'Amounts stated for the same students that are not in the total: fees a term, deposits, fees of other years, other rates.',
    }),
  })
  .meta({
    description:
      'What one residency and way of study pays in one currency: a program total if a page states one, else per credit × credits, else per course × courses, plus mandatory fees of the same year.',
  })
