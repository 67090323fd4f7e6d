import { z } from 'zod'
import { aboutFacts } from './about-facts.ts'
import { countryCode, pastDay, slug, text, webAddress } from './fields.ts'
import { sourcesOf } from './source-schema.ts'

const facts = {
  name: text,
  unit: text.nullable(),
  city: text.nullable(),
  region: text.nullable(),
  country: countryCode,
  website: webAddress.nullable(),
  ala_accredited_masters: z.boolean().nullable(),
}

export const institution = z.strictObject({
  slug,
  ...facts,
  checked_on: pastDay.nullable().default(null),
  ...aboutFacts(Object.keys(facts)),
  sources: sourcesOf(Object.keys(facts)),
})
