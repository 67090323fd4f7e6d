import 'server-only'
import type { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client.ts'
import type { Issue } from '@/lib/editing/issue'
import type { Kind, Transaction } from '@/lib/import-export/kind'

/** What the desk edits. The names are those of its addresses: /admin/programs/12. */
export const subjectNames = ['programs', 'institutions', 'topics', 'concepts', 'figures', 'texts'] as const
export type SubjectName = (typeof subjectNames)[number]

/** One kind of record as the desk sees it: how it is kept (as for the loader), called, and where readers see it. */
export interface Subject<R extends Prisma.InputJsonObject = Prisma.InputJsonObject> {
  name: SubjectName
  /** "program", in sentences. */
  noun: string
  schema: z.ZodType<R>
  /** How it is written, given what this one record names: its topics and institution. */
  kindFor(tx: Transaction, id: number, record: Partial<R>): Promise<Kind<R>>
  /** What is wrong with what a sound record says beside others; `id` is its own, 0 where it has none yet. */
  faultsOf?(tx: Transaction, record: R, id: number): Promise<Issue[]>
  /** What lists call it. */
  titleOf(record: Partial<R>): string
  /** The cached reads that show a record of this id: lib/cache.ts. */
  tagsOf(tx: Transaction, id: number): Promise<string[]>
  /** Its public address; null: it has none. */
  pathOf(tx: Transaction, id: number): Promise<string | null>
}
