import { z } from 'zod'
import { CostKind, FeeBasis, FundingKind, Residency, TuitionBasis, TuitionMode } from '../../generated/prisma/enums.ts'
import { decimalPlaces, minorDigits } from '../money/minor-units.ts'
import { atOnce } from './at-once.ts'
import { academicYearFrom } from './dates.ts'
import { distinct } from './distinct.ts'
import { currencyCode, datedText, decimal, text, webAddress } from './fields.ts'

export const tuitionRate = z
  .strictObject({
    basis: z.enum(TuitionBasis),
    /** In whole units; may have cents. */
    amount: decimal(4),
    currency: currencyCode,
    residency: z.enum(Residency),
    mode: z.enum(TuitionMode),
    academic_year: datedText(academicYearFrom, 1990).nullable(),
    note: text.nullable(),
    fee_basis: z.enum(FeeBasis).nullable().default(null),
    fees_included: z.boolean().nullable().default(null),
    general_rate: z.boolean().default(false),
  })
  .superRefine(({ basis, amount, currency, fee_basis, fees_included, general_rate }, context) => {
    if (basis === 'fee' && (fees_included !== null || general_rate)) {
      context.addIssue({ code: 'custom', path: ['basis'], message: 'a fee has neither fees_included nor general_rate' })
    }
    if (fee_basis && basis !== 'fee') {
      context.addIssue({ code: 'custom', path: ['fee_basis'], message: 'belongs to the basis fee only' })
    }
    if (typeof amount !== 'number' || !currencyCode.safeParse(currency).success) return
    if (decimalPlaces(amount) > minorDigits(currency)) {
      context.addIssue({ code: 'custom', path: ['amount'], message: `has more digits than ${currency} has` })
    }
  }, atOnce)

export const fundingOption = z.strictObject({
  name: text,
  kind: z.enum(FundingKind),
  amount_text: text.nullable(),
  covers: distinct(z.enum(CostKind), { name: String }),
  eligibility: text.nullable(),
  url: webAddress.nullable(),
})
