import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'

/** Every address that a public record names, once for each place that names it, and the record whose form mends it. */
export const linkUses = Prisma.sql`(
  SELECT p.url, p.id AS program_id, NULL::int AS institution_id, NULL::int AS sector_figure_id
  FROM program p JOIN institution i ON i.id = p.institution_id
  WHERE p.url IS NOT NULL AND p.editorial_status = 'published' AND i.editorial_status = 'published'
  UNION ALL
  SELECT i.website, NULL, i.id, NULL FROM institution i WHERE i.website IS NOT NULL AND i.editorial_status = 'published'
  UNION ALL
  SELECT f.url, NULL, i.id, NULL FROM funding_option f JOIN institution i ON i.id = f.institution_id
  WHERE f.url IS NOT NULL AND i.editorial_status = 'published'
  UNION ALL
  SELECT s.url, p.id, NULL, NULL
  FROM source s
  LEFT JOIN experience e ON e.id = s.experience_id
  JOIN program p ON p.id = coalesce(s.program_id, e.program_id)
  JOIN institution i ON i.id = p.institution_id
  WHERE p.editorial_status = 'published' AND i.editorial_status = 'published'
  UNION ALL
  SELECT s.url, NULL, i.id, NULL FROM source s JOIN institution i ON i.id = s.institution_id
  WHERE i.editorial_status = 'published'
  UNION ALL
  SELECT s.url, NULL, NULL, f.id FROM source s JOIN sector_figure f ON f.id = s.sector_figure_id
  WHERE f.editorial_status = 'published'
)`
