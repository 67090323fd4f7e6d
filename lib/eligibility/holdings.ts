import { z } from 'zod'

/** The highest degree that a reader may hold. */
export const degrees = {
  mlis: 'ALA-accredited or equal master’s in library and information science',
  masters: 'Another master’s degree',
  bachelors: 'A bachelor’s degree',
}

const given = z
  .object({
    degree: z.enum(Object.keys(degrees) as (keyof typeof degrees)[]),
    degreeYear: z.coerce.number().int().min(1930).max(2100),
    yearsWorked: z.coerce.number().int().min(0).max(70),
    /** On the 4.0 scale. */
    gradeAverage: z.coerce.number().min(0).max(4),
    /** Whether they study for a degree now. */
    student: z.enum(['yes', 'no']),
    /** Whether they are comfortable with writing code. */
    code: z.enum(['yes', 'no']),
    eveningsPerWeek: z.coerce.number().int().min(0).max(7),
  })
  .partial()

/** What a reader holds and how they can study; what is absent they have not said. */
export type Holdings = z.infer<typeof given>

/** What a browser kept; null where it kept nothing, or nothing that we understand. What is wrong in it is left out. */
export function readHoldings(cookie: string | undefined): Holdings | null {
  if (!cookie) return null
  const entries = Object.fromEntries(new URLSearchParams(cookie))
  const known = Object.entries(given.shape).flatMap(([name, kind]) => {
    const value = kind.safeParse(entries[name])
    return value.success && value.data !== undefined ? [[name, value.data]] : []
  })
  return known.length > 0 ? Object.fromEntries(known) : null
}

/** As a cookie keeps it: readable to who looks into their own browser. */
export function writeHoldings(holdings: Holdings): string {
  return new URLSearchParams(Object.entries(holdings).map(([name, value]) => [name, String(value)])).toString()
}
