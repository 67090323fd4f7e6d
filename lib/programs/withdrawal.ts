import 'server-only'
import { db } from '@/lib/db'
import type { Place } from '@/lib/programs/place'
import { onceShownSql } from '@/lib/programs/published'

/** The day (UTC) on which a program that readers once saw was withdrawn; null: there is none there. */
export async function readWithdrawal({ institution, program }: Place): Promise<string | null> {
  const [row] = await db.$queryRaw<{ day: string }[]>`
    SELECT to_char(withdrawn.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM program p JOIN institution i ON i.id = p.institution_id
      JOIN program_publication withdrawn ON withdrawn.program_id = p.id
    WHERE p.slug = ${program} AND i.slug = ${institution} AND ${onceShownSql}`
  return row?.day ?? null
}
