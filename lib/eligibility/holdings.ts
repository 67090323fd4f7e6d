import { z } from 'zod'
import { regionNames } from '@/lib/eligibility/regions'

/** The highest degree that a reader may hold. */
export const degrees = {
  mlis: "ALA-accredited or equal master's in library and information science",
  masters: "Another master's degree",
  bachelors: "A bachelor's degree",
}

const FIRST_YEAR = 1930
const yesOrNo = z.enum(['yes', 'no'])

/** Each holding as text, in a form as in a cookie: plain digits, so no exponent, sign or other script's numerals. */
export const holdingKinds = {
  degree: z.enum(Object.keys(degrees) as (keyof typeof degrees)[]),
  degreeYear: wholeNumber(FIRST_YEAR, 9999).refine((year) => year <= new Date().getFullYear()),
  yearsWorked: wholeNumber(0, 70),
  /** On the 4.0 scale. */
  gradeAverage: z
    .string()
    .regex(/^\d([.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(',', '.')))
    .pipe(z.number().max(4)),
  /** The state or province that they live in. */
  region: z.enum(regionNames),
  /** Whether they study for a degree now. */
  student: yesOrNo,
  /** Whether they are comfortable with writing code. */
  code: yesOrNo,
  eveningsPerWeek: wholeNumber(0, 7),
}

export type HoldingName = keyof typeof holdingKinds
export const holdingNames = Object.keys(holdingKinds) as HoldingName[]

/** What a reader holds and how they can study; what is absent they have not said. */
export type Holdings = { [Name in HoldingName]?: z.infer<(typeof holdingKinds)[Name]> }

/** What a browser kept; null where it kept nothing, or nothing that we understand. What is wrong in it is left out. */
export function readHoldings(cookie: string | undefined): Holdings | null {
  if (!cookie) return null
  const entries = new URLSearchParams(cookie)
  const known = holdingNames.flatMap((name) => {
    const value = holdingKinds[name].safeParse(entries.get(name))
    return value.success ? [[name, value.data]] : []
  })
  return known.length > 0 ? Object.fromEntries(known) : null
}

/** As a cookie keeps it: readable to who looks into their own browser. */
export function writeHoldings(holdings: Holdings): string {
  return new URLSearchParams(Object.entries(holdings).map(([name, value]) => [name, String(value)])).toString()
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
}
