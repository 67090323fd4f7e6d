import 'server-only'
import { type Keyed, type Kind, storedIn, type Transaction } from './kind.ts'
import { pageOf, sourceRow } from './source-rows.ts'
import { type PageTextRecord, pageText, type TextBlock } from './text-schema.ts'

/** The texts of the pages about the site and the field. */
export const pageTexts: Kind<PageTextRecord> = {
  table: 'page_text',
  subject: 'pageTextId',
  schema: pageText,
  stored: (tx) => storedIn(tx, 'page_text', 'slug'),
  read: readPageTexts,

  async insert(tx, added) {
    const rows = await tx.pageText.createManyAndReturn({
      data: added.map(({ record }) => row(record)),
      select: { slug: true, id: true },
    })
    const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
    await insertSources(
      tx,
      added.map((item) => ({ ...item, id: ids.get(item.record.slug) ?? 0 })),
    )
    return ids
  },

  async update(tx, changed) {
    await tx.source.deleteMany({ where: { pageTextId: { in: changed.map(({ id }) => id) } } })
    for (const { id, record } of changed) await tx.pageText.update({ where: { id }, data: row(record) })
    await insertSources(tx, changed)
  },
}

/** Texts as records, by their ids. */
export async function readPageTexts(tx: Transaction, ids: number[]): Promise<Map<number, PageTextRecord>> {
  const rows = await tx.pageText.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    include: { sources: { orderBy: { position: 'asc' } } },
  })
  return new Map(
    rows.map(({ id, slug, title, position, lead, description, blocks, sources }) => [
      id,
      {
        slug,
        title,
        position,
        lead,
        description,
        blocks: blocks as TextBlock[],
        sources: sources.map((source) => ({ ...pageOf(source), secondary: source.secondary })),
      },
    ]),
  )
}

function row({ sources: _, ...same }: PageTextRecord) {
  return same
}

async function insertSources(tx: Transaction, written: Keyed<PageTextRecord>[]) {
  await tx.source.createMany({
    data: written.flatMap(({ id, record }) =>
      record.sources.map((source, place) => ({ pageTextId: id, ...sourceRow(source, place) })),
    ),
  })
}
