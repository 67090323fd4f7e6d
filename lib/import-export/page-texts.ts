import 'server-only'
import { z } from 'zod'
import { pageAddress, text } from './fields.ts'
import { type Kind, storedIn } from './kind.ts'

/** A text of a page about the site; the body is Markdown, of several lines. */
export const pageTextRecord = z.strictObject({
  slug: pageAddress,
  title: text,
  body: z.string().trim().min(1).max(50_000),
})
export type PageTextRecord = z.infer<typeof pageTextRecord>

export const pageTexts: Kind<PageTextRecord> = {
  table: 'page_text',
  subject: 'pageTextId',
  schema: pageTextRecord,
  stored: (tx) => storedIn(tx, 'page_text', 'slug'),

  async read(tx, ids) {
    const rows = await tx.pageText.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
    return new Map(rows.map(({ id, slug, title, body }) => [id, { slug, title, body }]))
  },

  async insert(tx, added) {
    const rows = await tx.pageText.createManyAndReturn({ data: added.map(({ record }) => record) })
    return new Map(rows.map(({ slug, id }) => [slug, id]))
  },

  async update(tx, changed) {
    for (const { id, record } of changed) await tx.pageText.update({ where: { id }, data: record })
  },
}
