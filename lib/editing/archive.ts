import 'server-only'
import type { Prisma, PrismaClient } from '@/generated/prisma/client.ts'
import { type Actor, addRevision, dropDraft, inTurn, type Saved, setStatus } from '@/lib/editing/save'
import { newestOf, standingOf } from '@/lib/editing/standing'
import type { Subject } from '@/lib/editing/subject'

interface Change {
  id: number
  version: string | null
  note: string | null
}

/** Takes a record away from readers. Nothing is deleted: it can be published again, and its draft stays. */
export async function archive<R extends Prisma.InputJsonObject>(
  db: PrismaClient,
  subject: Subject<R>,
  { id, version, note }: Change,
  actor: Actor,
): Promise<Saved> {
  return inTurn(db, async (tx) => {
    const standing = await standingOf(tx, subject.name, id, { lock: true })
    const head = standing?.published ?? standing?.draft
    if (!standing || !head) return { outcome: 'gone' }
    if (version !== null && version !== standing.version) {
      return { outcome: 'conflict', theirs: newestOf(standing) ?? head, version: standing.version }
    }
    if (standing.editorialStatus === 'archived') return { outcome: 'unchanged' }
    const tags = await subject.tagsOf(tx, id)
    await setStatus(tx, subject.name, id, 'archived')
    const published = head === standing.published
    const revision = { record: head.record, note, status: 'archived' as const, published, beganFrom: head }
    return { outcome: 'saved', revisionId: await addRevision(tx, subject.name, id, revision, actor), tags }
  })
}

/** Gives up the edits that wait. They stay in the history, and so do who gave them up, and when. */
export async function discardDraft<R extends Prisma.InputJsonObject>(
  db: PrismaClient,
  subject: Subject<R>,
  { id, version }: Pick<Change, 'id' | 'version'>,
  actor: Actor,
): Promise<Saved> {
  return inTurn(db, async (tx) => {
    const standing = await standingOf(tx, subject.name, id, { lock: true })
    if (!standing) return { outcome: 'gone' }
    // Without anything published, the draft is all that there is.
    if (!standing.draft || !standing.published) return { outcome: 'unchanged' }
    if (version !== null && version !== standing.version) {
      return { outcome: 'conflict', theirs: newestOf(standing) ?? standing.draft, version: standing.version }
    }
    const { record } = standing.published
    const revision = { record, note: 'Gave up the edits.', published: false, beganFrom: standing.draft }
    const status = standing.editorialStatus
    const revisionId = await addRevision(tx, subject.name, id, { ...revision, status }, actor)
    await dropDraft(tx, standing)
    return { outcome: 'saved', revisionId, tags: [] }
  })
}
