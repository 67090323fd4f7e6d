import 'server-only'
import { cached, tags } from '@/lib/cache'
import { db } from '@/lib/db'
import type { Transaction } from '@/lib/import-export/kind'
import type { TextBlock } from '@/lib/import-export/text-schema'

/** The pages whose words editors write. */
export type TextPageName = 'about' | 'worth-it'

export type Texts = Awaited<ReturnType<typeof readTexts>>
export type TextSection = Texts['sections'][number]
export type Block = TextSection['blocks'][number]

/** The words of a page: what heads it, and its public sections in their order. */
export const getTexts = cached(
  'texts',
  (page: TextPageName) => readTexts(db, page),
  () => [tags.guidance],
)

/** A page of which nothing is public has its bare name for a title. */
const names: Record<TextPageName, string> = { about: 'About this directory', 'worth-it': 'Is it worth it?' }

export async function readTexts(tx: Transaction, page: TextPageName) {
  const rows = await tx.pageText.findMany({
    where: { editorialStatus: 'published', OR: [{ slug: page }, { slug: { startsWith: `${page}/` } }] },
    include: { sources: { select: { url: true, title: true, asOfText: true, secondary: true } } },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  const head = rows.find(({ slug }) => slug === page)
  const title = head?.title ?? names[page]
  return {
    title,
    lead: head?.lead ?? null,
    description: head?.description ?? title,
    sections: rows.flatMap((row) => (row === head ? [] : [sectionOf(row)])),
  }
}

type Page = { url: string; title: string | null; asOfText: string | null; secondary: boolean }

function sectionOf({
  slug,
  title,
  blocks,
  sources,
}: {
  slug: string
  title: string
  blocks: unknown
  sources: Page[]
}) {
  const byUrl = new Map(sources.map(({ asOfText: asOf, ...source }) => [source.url, { ...source, asOf }]))
  return {
    id: slug.slice(slug.indexOf('/') + 1),
    title,
    blocks: (blocks as TextBlock[]).map((block) => ({
      ...block,
      sources: block.sources.flatMap((url) => byUrl.get(url) ?? []),
    })),
  }
}
