import { z } from 'zod'
import { atOnce } from './at-once.ts'
import { distinct } from './distinct.ts'
import { pageAddress, text } from './fields.ts'
import { page } from './source-schema.ts'
import { blocksFit, headOrSection, linksLead, sourcesFit } from './text-rules.ts'

/** Words with links, written `[words](/address)`: the one mark that a text may hold. */
const prose = text.superRefine(linksLead)

/**
 * One block of a text. All kinds have the same parts, so that a form shows them as rows of one list, and each says which of
 * them it uses (text-rules.ts): a text keeps what a page needs to know of it, such as which pages say what it claims.
 */
const block = z.strictObject({
  kind: z.enum(['paragraph', 'list', 'claim', 'table', 'row', 'reading', 'questions', 'contact', 'no_contact']),
  title: text.nullable().default(null),
  text: prose.nullable().default(null),
  items: z.array(prose).default([]),
  /** The addresses of the pages that say it, all of them among the text's sources. */
  sources: distinct(text, { address: String }).default([]),
  /** Whether the page for a supervisor says it too. */
  in_case: z.boolean().default(false),
})

const source = z.strictObject({ ...page.shape, secondary: z.boolean().default(false) })

/** A page of our own words (`about`), or one section of it (`about/prices`), in the order of their positions. */
export const pageText = z
  .strictObject({
    slug: pageAddress,
    title: text,
    position: z.int().min(0).max(999),
    lead: text.nullable().default(null),
    description: text.nullable().default(null),
    blocks: z.array(block).default([]),
    sources: distinct(source, { address: ({ url }) => url }).default([]),
  })
  .superRefine(headOrSection, atOnce)
  .superRefine(blocksFit, atOnce)
  .superRefine(sourcesFit, atOnce)

export type PageTextRecord = z.infer<typeof pageText>
export type TextBlock = PageTextRecord['blocks'][number]

/** `texts.json` */
export const textsFile = distinct(pageText, { slug: (item) => item.slug })
