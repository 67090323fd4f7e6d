import 'server-only'
import { db } from '@/lib/db'
import { type Place, placeKey } from '@/lib/programs/place'
import { onceShownSql } from '@/lib/programs/published'

/** What to say of a program that readers once saw and that was withdrawn, with the day (UTC); null: there is none there. */
export async function readWithdrawal({ institution, program }: Place): Promise<string | null> {
  const [row] = await db.$queryRaw<{ day: string }[]>`
    SELECT to_char(withdrawn.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM program p JOIN institution i ON i.id = p.institution_id
      JOIN program_publication withdrawn ON withdrawn.program_id = p.id
    WHERE p.slug = ${program} AND i.slug = ${institution} AND ${onceShownSql}`
  return row ? `This program was withdrawn from the directory on ${row.day}.` : null
}

/** 410 in plain text for what was below the page of such a program; null: there is none there. */
export async function withdrawnResponse(place: Place, headers: Record<string, string> = {}): Promise<Response | null> {
  const withdrawal = await readWithdrawal(place)
  if (!withdrawal) return null
  const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  const text = `${withdrawal} Its page says what it was: /programs/${placeKey(place)}.\n`
  return new Response(text, { status: 410, headers: { ...plain, ...headers } })
}
