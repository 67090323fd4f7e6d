import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { Prisma, type PrismaClient } from '@/generated/prisma/client.ts'
import type { EditorialStatus, RevisionOrigin } from '@/generated/prisma/enums.ts'
import { type Issue, issuesOf } from '@/lib/editing/issue'
import { newestOf, type SavedState, type Standing, standingOf, tables } from '@/lib/editing/standing'
import type { Subject } from '@/lib/editing/subject'
import type { Transaction } from '@/lib/import-export/kind'

/** A transaction waits so long for its turn, and takes so long. */
export const PATIENCE = { maxWait: 30_000, timeout: 30_000 }

/** Below the statement timeout of the site, which tells nothing of why. */
const LOCK_TIMEOUT = '8s'
/** PostgreSQL's code for it. */
const LOCK_NOT_AVAILABLE = '55P03'

/** Who saves: a person, or a command without one. */
export interface Actor {
  userId: number | null
  origin: RevisionOrigin
}

export interface Save {
  id: number
  /** `Standing.version`, as it was when the person began; null: whatever it is now. */
  version: string | null
  record: Record<string, unknown>
  /** `draft`: readers go on seeing what they see. */
  effect: 'draft' | 'publish'
  note?: string | null
}

export type Saved =
  | { outcome: 'saved'; revisionId: bigint; tags: string[] }
  /** It says what is saved already. */
  | { outcome: 'unchanged' }
  /** Somebody else saved since; nothing was written. */
  | { outcome: 'conflict'; theirs: SavedState; version: string }
  /** It cannot be published so; nothing was written. */
  | { outcome: 'invalid'; issues: Issue[] }
  | { outcome: 'gone' }
  /** Somebody else kept it for longer than a person waits; nothing was written. */
  | { outcome: 'busy' }

/** Saves a record as a draft or makes it public, in one transaction: the revision, and what readers see. */
export async function save<R extends Prisma.InputJsonObject>(
  db: PrismaClient,
  subject: Subject<R>,
  { id, version, record, effect, note = null }: Save,
  actor: Actor,
): Promise<Saved> {
  return withTakenNames(() =>
    inTurn(db, async (tx) => {
      const standing = await standingOf(tx, subject.name, id, { lock: true })
      if (!standing) return { outcome: 'gone' }
      if (version !== null && version !== standing.version) {
        const theirs = newestOf(standing)
        if (theirs) return { outcome: 'conflict', theirs, version: standing.version }
      }
      if (effect === 'draft') return saveDraft(tx, subject, standing, record, note, actor)
      return publish(tx, subject, standing, record, note, actor)
    }),
  )
}

/**
 * Changes a record in one transaction, after whoever changes it at the same time: an editor is done at once, and an import
 * may write it for minutes.
 */
export async function inTurn(db: PrismaClient, work: (tx: Transaction) => Promise<Saved>): Promise<Saved> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`
      return work(tx)
    }, PATIENCE)
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes(LOCK_NOT_AVAILABLE))
      return { outcome: 'busy' }
    throw error
  }
}

async function saveDraft<R extends Prisma.InputJsonObject>(
  tx: Transaction,
  subject: Subject<R>,
  standing: Standing,
  record: Record<string, unknown>,
  note: string | null,
  actor: Actor,
): Promise<Saved> {
  const head = standing.draft ?? standing.published
  if (saysTheSame(subject, head?.record, record)) return { outcome: 'unchanged' }
  const status = standing.editorialStatus
  const revision = { record, note, status, published: false, beganFrom: head }
  const revisionId = await addRevision(tx, subject.name, standing.id, revision, actor)
  await dropDraft(tx, standing)
  await tx.draft.create({ data: { revisionId } })
  return { outcome: 'saved', revisionId, tags: [] }
}

async function publish<R extends Prisma.InputJsonObject>(
  tx: Transaction,
  subject: Subject<R>,
  standing: Standing,
  record: Record<string, unknown>,
  note: string | null,
  actor: Actor,
): Promise<Saved> {
  const checked = subject.schema.safeParse(record, { reportInput: true })
  if (!checked.success) return { outcome: 'invalid', issues: issuesOf(checked.error) }
  const faults = (await subject.faultsOf?.(tx, checked.data, standing.id)) ?? []
  if (faults.length > 0) return { outcome: 'invalid', issues: faults }
  const { id } = standing
  if (isShownAs(subject, standing, checked.data)) return { outcome: 'unchanged' }
  const kind = await subject.kindFor(tx, id, checked.data)
  const before = await subject.tagsOf(tx, id)
  await kind.update(tx, [{ id, key: '', record: checked.data }])
  await setStatus(tx, subject.name, id, 'published')
  const beganFrom = standing.published ?? standing.draft
  const revision = { record: checked.data, note, status: 'published' as const, published: true, beganFrom }
  const revisionId = await addRevision(tx, subject.name, id, revision, actor)
  await dropDraft(tx, standing)
  return { outcome: 'saved', revisionId, tags: [...new Set([...before, ...(await subject.tagsOf(tx, id))])] }
}

/** Whether a record is public as it is given here, and no edits wait. */
export function isShownAs<R extends Prisma.InputJsonObject>(
  subject: Subject<R>,
  { editorialStatus, draft, published }: Standing,
  record: unknown,
): boolean {
  return editorialStatus === 'published' && draft === null && saysTheSame(subject, published?.record, record)
}

/** Whether two states say the same, also where one was saved before its schema grew. */
function saysTheSame<R extends Prisma.InputJsonObject>({ schema }: Subject<R>, one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((each) => schema.safeParse(each).data ?? each)
  return isDeepStrictEqual(a, b)
}

interface NewRevision {
  record: Record<string, unknown>
  note: string | null
  status: EditorialStatus
  published: boolean
  /** The state that it changes; null: it is the first. */
  beganFrom: SavedState | null
}

/** Adds to the history of a record, and gives the revision's number. */
export async function addRevision(
  tx: Transaction,
  name: Subject['name'],
  id: number,
  { record, note, status, published, beganFrom }: NewRevision,
  { userId, origin }: Actor,
): Promise<bigint> {
  const column = Prisma.raw(tables[name].column)
  const [row] = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO revision (${column}, origin, user_id, note, record, published, editorial_status, began_from_id)
    VALUES (${id}, ${origin}::revision_origin, ${userId}, ${note}, ${JSON.stringify(record)}::jsonb, ${published},
      ${status}::editorial_status, ${beganFrom?.revisionId ?? null})
    RETURNING id`
  if (!row) throw new Error('A revision was not added.')
  return row.id
}

export async function setStatus(tx: Transaction, name: Subject['name'], id: number, status: EditorialStatus) {
  const table = Prisma.raw(tables[name].table)
  await tx.$executeRaw`
    UPDATE ${table} SET editorial_status = ${status}::editorial_status
    WHERE id = ${id} AND editorial_status <> ${status}::editorial_status`
}

export async function dropDraft(tx: Transaction, { draft }: Standing) {
  if (draft) await tx.draft.delete({ where: { revisionId: draft.revisionId } })
}

/** A name that another record has already is a fault of the form. */
export async function withTakenNames<Result>(
  work: () => Promise<Result>,
): Promise<Result | { outcome: 'invalid'; issues: Issue[] }> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error
    const path = takenField(error)
    return { outcome: 'invalid', issues: [{ path, message: 'is taken by another record', value: undefined }] }
  }
}

function takenField({ message }: Error): PropertyKey[] {
  // The longer name first: it holds the shorter one.
  const field = ['slug', 'pref_label', 'label', 'key'].find((each) => message.includes(each)) ?? 'slug'
  return [field === 'pref_label' ? 'prefLabel' : field]
}
