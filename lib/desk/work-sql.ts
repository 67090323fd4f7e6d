import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { statedByInstitutions, statedByPrograms, unsourcedSql } from '@/lib/desk/unsourced'
import type { WorkKind } from '@/lib/desk/work'
import { linkUses } from '@/lib/links/uses'

type Wish = { limit: number; offset: number; month: { programs: number[]; reads: number[] } }

/** How many records each kind of work has, and a page of the records of one kind (null: of any). */
export function workSql(kind: WorkKind | null, { limit, offset, month }: Wish): Prisma.Sql {
  const counts = Object.entries(filters).map(
    ([name, filter]) => Prisma.sql`count(*) FILTER (WHERE ${filter})::int AS ${Prisma.raw(name)}`,
  )
  return Prisma.sql`
    ${itemsSql(month)}
    SELECT
      (SELECT to_json(sums) FROM (SELECT ${Prisma.join(counts)} FROM items) sums) AS counts,
      (SELECT json_agg(to_json(page)) FROM (
        SELECT * FROM items WHERE ${filters[kind ?? 'all']}
        ORDER BY (current_date - coalesce("checkedOn", current_date - 730)) * (reads + 1) DESC, name, room, id
        LIMIT ${limit} OFFSET ${offset}
      ) page) AS items`
}

const filters: Record<WorkKind | 'all', Prisma.Sql> = {
  suggestions: Prisma.sql`suggestions > 0`,
  links: Prisma.sql`links > 0`,
  deadlines: Prisma.sql`deadlines > 0`,
  drafts: Prisma.sql`drafts > 0`,
  unchecked: Prisma.sql`unchecked`,
  prices: Prisma.sql`prices`,
  unsourced: Prisma.sql`unsourced <> '{}'`,
  all: Prisma.sql`(suggestions > 0 OR links > 0 OR deadlines > 0 OR drafts > 0 OR unchecked OR prices OR unsourced <> '{}')`,
}

/** What the sources of a record support. */
const supports = Prisma.sql`coalesce(supported.fields, '{}')`

/** Every record with what there is to do about it. Drafts and archived records need nobody but for edits that wait. */
const itemsSql = ({ programs, reads }: Wish['month']) => Prisma.sql`
  WITH read AS (
    SELECT * FROM unnest(${programs}::int[], ${reads}::int[]) AS month (program_id, reads)
  ), broken AS (
    SELECT uses.room, uses.id, count(DISTINCT c.url)::int AS links
    FROM link_check c JOIN ${linkUses} AS uses ON uses.url = c.url
    WHERE c.standing = 'broken'
    GROUP BY 1, 2
  ), waiting AS (
    SELECT program_id, count(*)::int AS suggestions FROM suggestion WHERE status = 'waiting' GROUP BY program_id
  ), late AS (
    SELECT program_id, count(*)::int AS deadlines FROM deadline WHERE date < current_date GROUP BY program_id
  ), edited AS (
    SELECT r.* FROM draft JOIN revision r ON r.id = draft.revision_id
  ), supported AS (
    SELECT program_id, institution_id, string_to_array(string_agg(array_to_string(supports, ','), ','), ',') AS fields
    FROM source WHERE num_nonnulls(program_id, institution_id) = 1 GROUP BY program_id, institution_id
  ), open AS (
    SELECT p.*, p.editorial_status = 'published' AND p.offering_status <> 'discontinued' AS is_open FROM program p
  ), items AS MATERIALIZED (
    SELECT 'programs' AS room, p.id, p.name, i.name AS institution, p.checked_on AS "checkedOn",
      coalesce(read.reads, 0) AS reads,
      is_open AND coalesce(p.checked_on < current_date - 365, true) AS unchecked,
      coalesce(broken.links, 0) AS links,
      CASE WHEN is_open THEN coalesce(late.deadlines, 0) ELSE 0 END AS deadlines,
      (edited.id IS NOT NULL)::int AS drafts,
      is_open AND p.price_min IS NULL AND NOT p.absent ? 'tuition' AS prices,
      coalesce(waiting.suggestions, 0) AS suggestions,
      CASE WHEN is_open THEN ${unsourcedSql(statedByPrograms, supports)} ELSE '{}' END AS unsourced
    FROM open p
    JOIN institution i ON i.id = p.institution_id
    LEFT JOIN read ON read.program_id = p.id
    LEFT JOIN broken ON broken.room = 'programs' AND broken.id = p.id
    LEFT JOIN waiting ON waiting.program_id = p.id
    LEFT JOIN late ON late.program_id = p.id
    LEFT JOIN edited ON edited.program_id = p.id
    LEFT JOIN supported ON supported.program_id = p.id
    UNION ALL
    SELECT 'institutions', i.id, i.name, NULL, i.checked_on, coalesce(own.reads, 0)::int,
      i.editorial_status = 'published' AND coalesce(i.checked_on < current_date - 365, true), coalesce(broken.links, 0), 0, (edited.id IS NOT NULL)::int, false, 0,
      CASE WHEN i.editorial_status = 'published' THEN ${unsourcedSql(statedByInstitutions, supports)} ELSE '{}' END
    FROM institution i
    LEFT JOIN (
      SELECT p.institution_id, sum(read.reads) AS reads FROM read JOIN program p ON p.id = read.program_id GROUP BY 1
    ) own ON own.institution_id = i.id
    LEFT JOIN broken ON broken.room = 'institutions' AND broken.id = i.id
    LEFT JOIN supported ON supported.institution_id = i.id
    LEFT JOIN edited ON edited.institution_id = i.id
    UNION ALL
    SELECT 'figures', f.id, f.statement, NULL, NULL, 0, false, coalesce(broken.links, 0), 0, (edited.id IS NOT NULL)::int,
      false, 0, '{}'
    FROM sector_figure f
    LEFT JOIN broken ON broken.room = 'figures' AND broken.id = f.id
    LEFT JOIN edited ON edited.sector_figure_id = f.id
    UNION ALL
    SELECT 'texts', x.id, x.title, NULL, NULL, 0, false, coalesce(broken.links, 0), 0, (edited.id IS NOT NULL)::int,
      false, 0, '{}'
    FROM page_text x
    LEFT JOIN broken ON broken.room = 'texts' AND broken.id = x.id
    LEFT JOIN edited ON edited.page_text_id = x.id
    UNION ALL
    SELECT CASE WHEN topic_id IS NOT NULL THEN 'topics' ELSE 'concepts' END,
      coalesce(topic_id, concept_id), coalesce(t.label, c.pref_label), NULL, NULL, 0, false, 0, 0, 1, false, 0, '{}'
    FROM edited
    LEFT JOIN topic t ON t.id = topic_id
    LEFT JOIN concept c ON c.id = concept_id
    WHERE num_nonnulls(topic_id, concept_id) = 1
  )`
