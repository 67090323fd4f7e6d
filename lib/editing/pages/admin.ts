import 'server-only'
import { requireEditor } from '@/lib/auth/guard'
import { db } from '@/lib/db'
import type { DeskRecord } from '@/lib/editing/admin'
import { type Preview, preview, previewProgram, type ShownProgram } from '@/lib/editing/preview'
import { subjects } from '@/lib/editing/subjects'
import { type Guidance, readGuidance } from '@/lib/guidance/queries'
import type { Transaction } from '@/lib/import-export/kind'
import { type InstitutionPage, readInstitution } from '@/lib/institutions/queries'
import { readTexts, type Texts } from '@/lib/texts/queries'
import { readTopic, type TopicSummary } from '@/lib/topics/queries'

/** What the page of a record is made of. Null: without public programs, it has none. */
export type PageOfRecord =
  | { kind: 'program'; program: ShownProgram }
  | { kind: 'institution'; institution: InstitutionPage | null }
  /** Searches find its programs by the name that it has until then. */
  | { kind: 'topic'; topic: TopicSummary | null; searchedBy: string }
  | { kind: 'about'; texts: Texts }
  | { kind: 'worth-it'; texts: Texts; guidance: Guidance }

/** The page on which readers would see what waits of a record, were it public; null: no page shows records of its kind. */
export async function getPagePreview({ name, id, head }: DeskRecord): Promise<Preview<PageOfRecord> | null> {
  await requireEditor()
  switch (name) {
    case 'programs':
      return previewProgram(db, id, head)
    case 'institutions':
      return preview(db, subjects.institutions, id, head, async (tx, { slug }) => ({
        kind: 'institution',
        institution: await readInstitution(tx, slug),
      }))
    case 'topics': {
      const { slug: searchedBy } = await db.topic.findUniqueOrThrow({ where: { id }, select: { slug: true } })
      return preview(db, subjects.topics, id, head, async (tx, { slug }) => ({
        kind: 'topic',
        topic: await readTopic(tx, slug),
        searchedBy,
      }))
    }
    case 'figures':
      return preview(db, subjects.figures, id, head, readWorthIt)
    case 'texts':
      return preview(db, subjects.texts, id, head, async (tx, { slug }) =>
        /^about\b/.test(slug) ? { kind: 'about', texts: await readTexts(tx, 'about') } : readWorthIt(tx),
      )
    default:
      return null
  }
}

async function readWorthIt(tx: Transaction): Promise<PageOfRecord> {
  return { kind: 'worth-it', texts: await readTexts(tx, 'worth-it'), guidance: await readGuidance(tx) }
}
