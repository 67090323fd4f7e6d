import type { FeeBasis, Residency, TuitionBasis, TuitionMode } from '@/generated/prisma/enums'

/** A price that a page states; `amount` in minor units of `currency`. */
export type Rate = {
  basis: TuitionBasis
  amount: number
  currency: string
  residency: Residency
  mode: TuitionMode
  feeBasis: FeeBasis | null
  /** Whether the amount covers the fees that everybody pays; null: no page says. */
  feesIncluded: boolean | null
  /** A rate of the school or of another program, not stated for this one. */
  generalRate: boolean
  academicYear: string | null
  academicYearFrom: number | null
  note: string | null
}

/** How much of a program is charged for; null: no page says. */
export type Work = { creditsMin: number | null; creditsMax: number | null; coursesRequired: number | null }

/** Minor units; `high` null: the page gives a least ("at least 12 credits") and no most. */
export type Range = { low: number; high: number | null }

/** The one number that is wanting for a total. */
export type Missing = 'credits' | 'courses' | 'terms'
