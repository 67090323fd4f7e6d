import { z } from 'zod'
import { lastYear } from './dates.ts'
import { distinct } from './distinct.ts'
import { datedText, text, webAddress } from './fields.ts'

/** A page, with the date that it shows. */
export const page = z.strictObject({
  url: webAddress,
  title: text.nullable(),
  as_of: datedText(lastYear, 1900).nullable(),
})

/** The pages behind a record; each says which of the record's fields it supports. */
export function sourcesOf(fields: string[]) {
  const supports = distinct(z.enum(fields), { name: String }).min(1)
  return distinct(z.strictObject({ ...page.shape, secondary: z.boolean(), supports }), {
    address: (source) => source.url,
  })
}
