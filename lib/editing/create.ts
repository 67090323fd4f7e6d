import 'server-only'
import type { Prisma, PrismaClient } from '@/generated/prisma/client.ts'
import type { CredentialType } from '@/generated/prisma/enums.ts'
import { type Issue, issuesOf } from '@/lib/editing/issue'
import { type Actor, addRevision, PATIENCE, setStatus, withTakenNames } from '@/lib/editing/save'
import type { Subject } from '@/lib/editing/subject'
import type { ProgramRecord } from '@/lib/import-export/records'

export type Created = { outcome: 'created'; id: number } | { outcome: 'invalid'; issues: Issue[] }

/**
 * Adds a record that nobody sees yet, with its first revision as the draft that waits. Only the fields without which it
 * cannot be kept (`needed`: `source.url`) must be sound; what publishing asks for is asked then.
 */
export async function create<R extends Prisma.InputJsonObject>(
  db: PrismaClient,
  subject: Subject<R>,
  record: R,
  needed: string[],
  actor: Actor,
): Promise<Created> {
  const { error } = subject.schema.safeParse(record, { reportInput: true })
  const isNeeded = ({ path }: Issue) => needed.some((each) => `${path.join('.')}.`.startsWith(`${each}.`))
  const issues = error ? issuesOf(error).filter(isNeeded) : []
  if (issues.length > 0) return { outcome: 'invalid', issues }
  return withTakenNames(() =>
    db.$transaction(async (tx): Promise<Created> => {
      const faults = (await subject.faultsOf?.(tx, record, 0))?.filter(isNeeded) ?? []
      if (faults.length > 0) return { outcome: 'invalid', issues: faults }
      const kind = await subject.kindFor(tx, 0, record)
      const [id] = [...(await kind.insert(tx, [{ id: 0, key: keyOf(record), record }])).values()]
      if (id === undefined) throw new Error(`The ${subject.noun} was not added.`)
      return await asDraft(tx, subject.name, id, record, actor)
    }, PATIENCE),
  )
}

/** What a program needs before anything else is known of it. */
export interface NewProgram {
  institutionId: number
  slug: string
  name: string
  credentialType: CredentialType
}

/** Adds a program that nobody sees yet; what publishing asks for is asked then. */
export async function createProgram(
  db: PrismaClient,
  { institutionId, slug, name, credentialType }: NewProgram,
  actor: Actor,
): Promise<Created> {
  return withTakenNames(() =>
    db.$transaction(async (tx): Promise<Created> => {
      const institution = await tx.institution.findUnique({ where: { id: institutionId }, select: { id: true } })
      const issue = { path: ['institutionId'], message: 'is no institution here', value: institutionId }
      if (!institution) return { outcome: 'invalid', issues: [issue] }
      const data = { institutionId, slug, name, credentialType, offeringStatus: 'unconfirmed', summary: '' } as const
      const { id } = await tx.program.create({ data: { ...data, editorialStatus: 'draft' } })
      return asDraft(tx, 'programs', id, emptyProgram(slug, name, credentialType), actor)
    }, PATIENCE),
  )
}

/** A record of which nothing is known but its name. */
export function emptyProgram(slug: string, name: string, credentialType: CredentialType): ProgramRecord {
  return {
    slug,
    name,
    credential_type: credentialType,
    status: 'unknown',
    summary: '',
    url: null,
    topics: [],
    delivery: [],
    fully_online: null,
    admission: {
      requires_masters: null,
      requires_mlis: null,
      open_to_non_matriculated: null,
      open_to_current_degree_students: null,
      minimum_gpa: null,
      prerequisites: null,
      application_deadlines: [],
    },
    workload: {
      credits_min: null,
      credits_max: null,
      courses_required: null,
      duration_months_min: null,
      duration_months_max: null,
      duration_text: null,
      time_limit_text: null,
      start_terms: [],
    },
    pathways: [],
    courses: [],
    tuition: [],
    funding: [],
    federal_aid_eligible: null,
    launched_year: null,
    can_apply_credits_to_degree: null,
    outcomes: null,
    checked_on: null,
    absent: {},
    checked: {},
    sources: [],
    experiences: [],
  }
}

async function asDraft(
  tx: Prisma.TransactionClient,
  name: Subject['name'],
  id: number,
  record: Record<string, unknown>,
  actor: Actor,
): Promise<Created> {
  await setStatus(tx, name, id, 'draft')
  const revision = { record, note: null, status: 'draft', published: false, beganFrom: null } as const
  const revisionId = await addRevision(tx, name, id, revision, actor)
  await tx.draft.create({ data: { revisionId } })
  return { outcome: 'created', id }
}

/** The key under which a kind's `insert` gives the new id back. */
function keyOf(record: Prisma.InputJsonObject): string {
  return String(record.slug ?? record.key ?? record.prefLabel)
}
