import { z } from 'zod'
import { aboutFacts } from './about-facts.ts'
import { distinct } from './distinct.ts'
import { countryCode, pastDay, slug, text, webAddress } from './fields.ts'
import { sourcesOf } from './source-schema.ts'
import { fundingOption } from './tuition-schema.ts'

const facts = {
  name: text,
  unit: text.nullable(),
  city: text.nullable(),
  region: text.nullable(),
  country: countryCode,
  website: webAddress.nullable(),
  ala_accredited_masters: z.boolean().nullable(),
  /** Help to pay that every program of it can count on; that of single programs stands with them. */
  funding: distinct(fundingOption, { values: (option) => option }).default([]),
}

export const institution = z.strictObject({
  slug,
  ...facts,
  checked_on: pastDay.nullable().default(null),
  ...aboutFacts(Object.keys(facts)),
  sources: sourcesOf(Object.keys(facts)),
})
