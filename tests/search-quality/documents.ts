import { Prisma } from '@/generated/prisma/client.ts'
import { db } from '@/lib/db'
import { publishedSql } from '@/lib/programs/published'

/** What is searched of one program, as plain text. */
export type Document = {
  /** "institution/program" */
  id: string
  name: string
  institution: string
  topics: string
  pathways: string
  courses: string
  summary: string
  prerequisites: string
  funding: string
}

/** The programs that a search shows unless it asks for discontinued ones, for the baselines to search. */
export const documentsSql = Prisma.sql`
  SELECT
    i.slug || '/' || p.slug AS id,
    p.name,
    concat_ws(' ', i.name, i.unit) AS institution,
    coalesce((
      SELECT string_agg(t.label, '. ' ORDER BY pt.position)
      FROM program_topic pt JOIN topic t ON t.id = pt.topic_id WHERE pt.program_id = p.id), '') AS topics,
    coalesce((
      SELECT string_agg(concat_ws('. ', w.name, w.summary), '. ' ORDER BY w.position)
      FROM pathway w WHERE w.program_id = p.id), '') AS pathways,
    coalesce((
      SELECT string_agg(concat_ws(' ', c.title, c.note), '. ' ORDER BY c.position)
      FROM course c WHERE c.program_id = p.id), '') AS courses,
    p.summary,
    coalesce(p.prerequisites, '') AS prerequisites,
    coalesce((
      SELECT string_agg(concat_ws('. ', f.name, f.eligibility), '. ' ORDER BY f.name)
      FROM funding_option f
      WHERE f.institution_id = i.id AND (f.reaches_all_programs
        OR EXISTS (SELECT FROM program_funding pf WHERE pf.funding_option_id = f.id AND pf.program_id = p.id))
    ), '') AS funding
  FROM program p JOIN institution i ON i.id = p.institution_id
  WHERE ${publishedSql} AND p.offering_status <> 'discontinued'`

export function readDocuments(): Promise<Document[]> {
  return db.$queryRaw<Document[]>`${documentsSql} ORDER BY id`
}
