import type pg from 'pg'
import { columns } from '../catalogue/rows.ts'

/** A program as an editor has it in front of them: its own row, and the rows of what belongs to it, as JSON. */
export type Draft = { id: number; row: { summary: string } } & Record<Part, object[]>
type Part = (typeof PARTS)[number]

const PARTS = ['program_topic', 'tuition_rate', 'course', 'source'] as const

export async function readDraft(client: pg.Client, id: number): Promise<Draft> {
  const parts = PARTS.map(
    (part) => `(SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM ${part} x WHERE program_id = p.id) AS ${part}`,
  )
  const { rows } = await client.query<Draft>(
    `SELECT p.id, to_jsonb(p) AS row, ${parts.join()} FROM program p WHERE p.id = $1`,
    [id],
  )
  return rows[0] as Draft
}

/** Writes the whole draft as a form does, whatever changed in it: row, parts and revision, in one transaction. */
export async function save(client: pg.Client, draft: Draft): Promise<void> {
  await client.query('BEGIN')
  await client.query(UPDATE, [draft.id, JSON.stringify(draft.row)])
  for (const part of PARTS) await client.query(`DELETE FROM ${part} WHERE program_id = $1`, [draft.id])
  for (const part of PARTS) {
    const rows = JSON.stringify(draft[part])
    await client.query(`INSERT INTO ${part} SELECT * FROM jsonb_populate_recordset(null::${part}, $1::jsonb)`, [rows])
  }
  await client.query("INSERT INTO revision (program_id, origin, record) VALUES ($1, 'editor', $2)", [
    draft.id,
    JSON.stringify(draft),
  ])
  await client.query('COMMIT')
}

const written = columns.program.filter((column) => column !== 'id')
const UPDATE = `
  UPDATE program p
  SET (${written.join()}, updated_at) = (SELECT ${written.map((column) => `r.${column}`).join()}, now()
    FROM jsonb_populate_record(null::program, $2::jsonb) r)
  WHERE p.id = $1`
