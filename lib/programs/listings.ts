import 'server-only'
import type { Prisma } from '@/generated/prisma/client.ts'

/** That a program which readers could see was taken off the directory, or listed again. */
export interface Listing {
  /** The moment, in ISO 8601: it never changes, and no program has two of one moment. */
  at: string
  isListed: boolean
}

type Turn = { programId: number; isOwn: boolean; isShown: boolean; at: Date }

/** How some programs went and came back after they were first listed, by id, the oldest first. */
export async function readListings(
  tx: Prisma.TransactionClient,
  programIds: number[],
): Promise<Map<number, Listing[]>> {
  // Those states only at which a program, or its institution, began or ceased to be shown.
  const turns = await tx.$queryRaw<Turn[]>`
    WITH states AS (
      SELECT r.program_id, true AS own, r.id, r.created_at, r.editorial_status = 'published' AS shown
      FROM revision r WHERE r.program_id = ANY (${programIds}::int[])
      UNION ALL
      SELECT p.id, false, r.id, r.created_at, r.editorial_status = 'published'
      FROM program p JOIN revision r ON r.institution_id = p.institution_id WHERE p.id = ANY (${programIds}::int[])
    ), turns AS (
      SELECT *, lag(shown) OVER (PARTITION BY program_id, own ORDER BY id) IS DISTINCT FROM shown AS turned FROM states
    )
    SELECT program_id AS "programId", own AS "isOwn", shown AS "isShown", created_at AS at
    FROM turns WHERE turned ORDER BY id`
  return new Map(programIds.map((id) => [id, listingsOf(turns.filter(({ programId }) => programId === id))]))
}

/** A program is listed while it and its institution are shown. */
function listingsOf(turns: Turn[]): Listing[] {
  // Of an institution without a history, nothing else is known than that it is there.
  let [own, institution] = [false, true]
  const listings: Listing[] = []
  for (const { isOwn, isShown, at } of turns) {
    const was = own && institution
    if (isOwn) own = isShown
    else institution = isShown
    const isListed = own && institution
    if (isListed !== was) listings.push({ at: at.toISOString(), isListed })
  }
  // The first is that it came to be listed at all.
  return listings.slice(1)
}
