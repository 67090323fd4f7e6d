import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { ImportEffect } from '@/generated/prisma/enums.ts'
import { type Held, readHeldInstitutions, readHeldPrograms } from '@/lib/bulk/held'
import { type Checked, checkInstitution, checkProgram, IS_MISSING } from '@/lib/bulk/record-faults'
import type { Transaction } from '@/lib/import-export/kind'
import { type SheetFault, type SheetRow, shownValue } from '@/lib/import-export/sheet/sheet-row'

/** What the check of a file needs of the catalogue, and of the rows before. */
export interface Known {
  isJson: boolean
  topics: Set<string>
  institutions: Set<string>
  /** The row in which a program stands first. */
  seen: Map<string, number>
  /** The institution whose file it is; null: it is none's. */
  scope: number | null
}

/** What one row does. */
export interface Verdict {
  row: number
  subject: 'programs' | 'institutions'
  key: string
  recordId: number | null
  effect: ImportEffect
  waits: boolean
  editorialStatus: Held['editorialStatus'] | null
  version: string
  before?: object
  after?: object
}

export async function readKnown(tx: Transaction, isJson: boolean): Promise<Known> {
  const topics = await tx.topic.findMany({ select: { slug: true } })
  const institutions = await tx.institution.findMany({ select: { slug: true } })
  return {
    isJson,
    topics: new Set(topics.map(({ slug }) => slug)),
    institutions: new Set(institutions.map(({ slug }) => slug)),
    seen: new Map(),
    scope: null,
  }
}

/** What each of some rows would change, and all that is wrong with them. */
export async function judgeRows(tx: Transaction, rows: SheetRow[], known: Known) {
  const [verdicts, faults] = [[] as Verdict[], [] as SheetFault[]]
  const take = ({ verdict, wrong }: Judged) => {
    faults.push(...wrong)
    if (verdict && wrong.length === 0) verdicts.push(verdict)
  }
  const institution = rows.find(({ about }) => about === 'institution')
  if (institution) take(await judgeInstitution(tx, institution, known))
  const held = await readHeldPrograms(tx, rows.filter(({ about }) => about === 'program').map(keyOf))
  for (const row of rows) {
    if (row.about === 'file') faults.push(...row.faults)
    if (row.about !== 'program') continue
    const key = keyOf(row)
    const was = held.programs.get(key)
    const ofKey = keyFaults(row, known, held.moved.get(key))
    const { record, faults: ofFacts } = checkProgram(row, was?.record, known)
    // What is missing of a program that is not the one that was meant is no fault.
    const told = ofKey.length > 0 ? ofFacts.filter(({ reason }) => reason !== IS_MISSING) : ofFacts
    const wrong = [...row.faults, ...ofKey]
    const cause = row.doubt && wrong.length + told.length > 0 ? [row.doubt] : []
    take(judged(row, 'programs', key, was, { record, faults: told }, [...cause, ...wrong]))
  }
  return { verdicts, faults }
}

interface Judged {
  verdict: Verdict | null
  wrong: SheetFault[]
}

/** The institution of its own file, which it may add. */
async function judgeInstitution(tx: Transaction, row: SheetRow, known: Known): Promise<Judged> {
  const slug = row.institution
  const was = (await readHeldInstitutions(tx, [slug])).get(slug)
  known.scope = was?.id ?? null
  known.institutions.add(slug)
  return judged(row, 'institutions', slug, was, checkInstitution(row, was?.record), row.faults)
}

function judged(
  { row }: SheetRow,
  subject: Verdict['subject'],
  key: string,
  was: Held | undefined,
  { record, faults }: Checked,
  before: SheetFault[],
): Judged {
  const wrong = [...before, ...faults]
  if (!record) return { verdict: null, wrong }
  const same = was?.editorialStatus === 'published' && isDeepStrictEqual(was.record, record)
  const verdict: Verdict = {
    row,
    subject,
    key,
    recordId: was?.id ?? null,
    effect: was ? (same ? 'unchanged' : 'changed') : 'added',
    waits: was?.waits ?? false,
    editorialStatus: was?.editorialStatus ?? null,
    version: was?.version ?? '0.0',
  }
  return { verdict: same ? verdict : { ...verdict, before: was?.record, after: record }, wrong }
}

function keyOf({ institution, program }: SheetRow): string {
  return `${institution}/${program}`
}

/** What is wrong with the names of the program that a row is about. */
function keyFaults(row: SheetRow, known: Known, movedTo: string | undefined): SheetFault[] {
  const faults: SheetFault[] = []
  const refuse = (column: string, value: string, reason: string) =>
    faults.push({ row: row.row, column, value: shownValue(value), reason })
  const program = known.isJson ? 'slug' : 'program'
  if (row.institution === '') refuse('institution', '', 'is empty: it must be the slug of an institution')
  else if (!known.institutions.has(row.institution)) refuse('institution', row.institution, 'is no institution here')
  if (row.program === '') refuse(program, '', 'is empty: it must be the slug of a program')
  if (faults.length > 0) return faults
  const first = known.seen.get(keyOf(row))
  if (first === undefined) known.seen.set(keyOf(row), row.row)
  else refuse(program, row.program, `stands in row ${first} already`)
  if (movedTo) refuse(program, row.program, `has another address now: it must be ${movedTo}`)
  return faults
}
