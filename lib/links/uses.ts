import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'

/** Every address that a public record names, once for each place that names it, and the record whose form mends it. */
export const linkUses = Prisma.sql`(
  SELECT p.url, 'programs' AS room, p.id, p.name
  FROM program p JOIN institution i ON i.id = p.institution_id
  WHERE p.url IS NOT NULL AND p.editorial_status = 'published' AND i.editorial_status = 'published'
  UNION ALL
  SELECT i.website, 'institutions', i.id, i.name
  FROM institution i WHERE i.website IS NOT NULL AND i.editorial_status = 'published'
  UNION ALL
  SELECT f.url, 'institutions', i.id, i.name FROM funding_option f JOIN institution i ON i.id = f.institution_id
  WHERE f.url IS NOT NULL AND f.reaches_all_programs AND i.editorial_status = 'published'
  UNION ALL
  SELECT f.url, 'programs', p.id, p.name
  FROM funding_option f
  JOIN program_funding pf ON pf.funding_option_id = f.id
  JOIN program p ON p.id = pf.program_id
  JOIN institution i ON i.id = p.institution_id
  WHERE f.url IS NOT NULL AND NOT f.reaches_all_programs
    AND p.editorial_status = 'published' AND i.editorial_status = 'published'
  UNION ALL
  SELECT s.url, 'programs', p.id, p.name
  FROM source s
  LEFT JOIN experience e ON e.id = s.experience_id
  JOIN program p ON p.id = coalesce(s.program_id, e.program_id)
  JOIN institution i ON i.id = p.institution_id
  WHERE p.editorial_status = 'published' AND i.editorial_status = 'published'
  UNION ALL
  SELECT s.url, 'institutions', i.id, i.name FROM source s JOIN institution i ON i.id = s.institution_id
  WHERE i.editorial_status = 'published'
  UNION ALL
  SELECT s.url, 'figures', f.id, f.statement FROM source s JOIN sector_figure f ON f.id = s.sector_figure_id
  WHERE f.editorial_status = 'published'
  UNION ALL
  SELECT s.url, 'texts', t.id, t.title FROM source s JOIN page_text t ON t.id = s.page_text_id
  WHERE t.editorial_status = 'published'
)`
