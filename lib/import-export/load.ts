import 'server-only'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { concepts } from './concepts.ts'
import type { Fault } from './fault.ts'
import { institutions } from './institutions.ts'
import type { Transaction } from './kind.ts'
import { pageTexts } from './page-texts.ts'
import { programs } from './programs.ts'
import { readCatalogue } from './read-catalogue.ts'
import type { Catalogue } from './records.ts'
import { summaryOf, type Tallies } from './report.ts'
import { sectorFigures } from './sector-figures.ts'
import { sync } from './sync.ts'
import { topics } from './topics.ts'

export type LoadReport =
  | { ok: true; changed: boolean; tallies: Tallies; summary: string }
  | { ok: false; faults: Fault[]; summary: string }

/** Time for tens of thousands of programs, and for a loader that runs already. */
const PATIENCE_MS = 900_000

/**
 * Loads the files of a catalogue, all or nothing. Where a file has a fault, nothing is loaded and every fault is told.
 * What somebody changed in the database since it was loaded is kept. Rejects where the database fails.
 */
export async function loadCatalogue(folder: string, db: PrismaClient): Promise<LoadReport> {
  const read = await readCatalogue(folder)
  if (!read.ok) {
    const count = `${read.faults.length} ${read.faults.length === 1 ? 'fault' : 'faults'}`
    return { ok: false, faults: read.faults, summary: `Nothing was loaded: ${count} in ${folder}.` }
  }
  const tallies = await db.$transaction((tx) => loadAll(tx, read.catalogue), { timeout: PATIENCE_MS, maxWait: 10_000 })
  const changed = Object.values(tallies).some(({ added, updated }) => added + updated > 0)
  return { ok: true, changed, tallies, summary: summaryOf(tallies) }
}

async function loadAll(tx: Transaction, catalogue: Catalogue): Promise<Tallies> {
  // A load is no request: the limits of one would break off a large one, or one that waits for another.
  await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(PATIENCE_MS)}, true)`
  // Released when the transaction ends, also when this process is killed. The number means the loader, to itself only.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(20261122)`

  const topic = await sync(tx, topics, catalogue.topics)
  const institution = await sync(tx, institutions, catalogue.institutions)
  const program = await sync(tx, programs(institution.ids, topic.ids), catalogue.programs)
  const figure = await sync(tx, sectorFigures, catalogue.sectorFigures)
  const concept = await sync(tx, concepts, catalogue.concepts)
  const text = await sync(tx, pageTexts, catalogue.texts)
  return {
    topics: topic.tally,
    institutions: institution.tally,
    programs: program.tally,
    sectorFigures: figure.tally,
    concepts: concept.tally,
    texts: text.tally,
  }
}
