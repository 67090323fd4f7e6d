import 'server-only'
import { Prisma, type Program } from '@/generated/prisma/client.ts'
import type { Option } from '@/lib/funding/select'
import type { CardRow } from '@/lib/programs/card'
import type { Experience } from '@/lib/programs/experience'

type Own =
  | 'summary'
  | 'url'
  | 'durationText'
  | 'timeLimitText'
  | 'startTerms'
  | 'federalAidEligible'
  | 'canApplyCreditsToDegree'
  | 'launchedYear'
  | 'outcomes'
  | 'absent'
  | 'checkedFacts'
type Course = { title: string; requirement: 'required' | 'elective' | null; note: string | null }

/** Whatever a program's page says of it, but for how it changed. Days as "2026-11-22", moments as ISO 8601 has them. */
export type PageRow = Omit<CardRow, 'institution' | 'sources'> &
  Pick<Program, Own> & {
    institution: CardRow['institution'] & { id: number; city: string | null; alaAccreditedMasters: boolean | null }
    deadlines: { term: string; dateText: string; date: string | null }[]
    courses: Course[]
    pathways: { slug: string; name: string; summary: string | null; courses: Course[] }[]
    /** Its own in the order of its record, then those that reach every program of its institution. */
    funding: Option[]
    experiences: Experience[]
    sources: (CardRow['sources'][number] & { url: string; title: string | null })[]
    publication: Publication | null
  }

export type Publication = { publishedAt: string; changedAt: string; withdrawnAt: string | null }

/**
 * Programs with everything that their pages say, by their id, in one statement: Prisma's own reading of their parts, one
 * query each, is most of the time of a file of many thousands.
 *
 * @param where Of the program `p` and its institution `i`.
 */
export function readPageRows(tx: Prisma.TransactionClient, where: Prisma.Sql): Promise<PageRow[]> {
  return tx.$queryRaw<PageRow[]>`
    SELECT p.id, p.slug, p.name, p.credential_type AS "credentialType", p.offering_status AS "offeringStatus",
      p.summary, p.url, coalesce(p.delivery::text[], '{}') AS delivery, p.fully_online AS "fullyOnline",
      p.requires_masters AS "requiresMasters", p.requires_mlis AS "requiresMlis",
      p.open_to_non_matriculated AS "openToNonMatriculated",
      p.open_to_current_degree_students AS "openToCurrentDegreeStudents",
      p.minimum_gpa::float8 AS "minimumGpa", p.prerequisites,
      p.credits_min::float8 AS "creditsMin", p.credits_max::float8 AS "creditsMax",
      p.courses_required AS "coursesRequired", p.duration_months_min AS "durationMonthsMin",
      p.duration_months_max AS "durationMonthsMax", p.duration_text AS "durationText",
      p.time_limit_text AS "timeLimitText", coalesce(p.start_terms, '{}') AS "startTerms",
      p.federal_aid_eligible AS "federalAidEligible", p.can_apply_credits_to_degree AS "canApplyCreditsToDegree",
      p.launched_year AS "launchedYear", p.outcomes, p.checked_on AS "checkedOn", p.absent,
      p.checked_facts AS "checkedFacts", ${parts}
    FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE ${where}
    ORDER BY p.id`
}

const course = Prisma.sql`json_build_object('title', c.title, 'requirement', c.requirement, 'note', c.note)`

/** An array of what stands below a program; none: an empty one. */
function list(select: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT ${select}), '[]')`
}

const option = Prisma.sql`json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'amountText', f.amount_text,
  'covers', coalesce(f.covers::text[], '{}'), 'eligibility', f.eligibility, 'url', f.url,
  'reachesAllPrograms', f.reaches_all_programs)`

const parts = Prisma.sql`
  json_build_object('id', i.id, 'slug', i.slug, 'name', i.name, 'unit', i.unit, 'city', i.city, 'region', i.region,
    'country', i.country, 'alaAccreditedMasters', i.ala_accredited_masters) AS institution,
  ${list(Prisma.sql`json_agg(json_build_object('topic', json_build_object('slug', t.slug, 'label', t.label)) ORDER BY pt.position)
    FROM program_topic pt JOIN topic t ON t.id = pt.topic_id
    WHERE pt.program_id = p.id AND t.editorial_status = 'published'`)} AS topics,
  ${list(Prisma.sql`json_agg(json_build_object(
      'basis', r.basis, 'amount', r.amount, 'currency', r.currency, 'residency', r.residency, 'mode', r.mode,
      'feeBasis', r.fee_basis, 'feesIncluded', r.fees_included, 'generalRate', r.general_rate,
      'academicYear', r.academic_year, 'academicYearFrom', r.academic_year_from, 'note', r.note
    ) ORDER BY r.position, r.id) FROM tuition_rate r WHERE r.program_id = p.id`)} AS "tuitionRates",
  ${list(Prisma.sql`json_agg(json_build_object('term', d.term, 'dateText', d.date_text, 'date', d.date) ORDER BY d.position)
    FROM deadline d WHERE d.program_id = p.id`)} AS deadlines,
  ${list(Prisma.sql`json_agg(${course} ORDER BY c.position)
    FROM course c WHERE c.program_id = p.id AND c.pathway_id IS NULL`)} AS courses,
  ${list(Prisma.sql`json_agg(json_build_object('slug', w.slug, 'name', w.name, 'summary', w.summary,
      'courses', ${list(Prisma.sql`json_agg(${course} ORDER BY c.position) FROM course c WHERE c.pathway_id = w.id`)}
    ) ORDER BY w.position) FROM pathway w WHERE w.program_id = p.id`)} AS pathways,
  ${list(Prisma.sql`json_agg(${option} ORDER BY pf.position NULLS LAST, f.name)
    FROM funding_option f LEFT JOIN program_funding pf ON pf.funding_option_id = f.id AND pf.program_id = p.id
    WHERE f.institution_id = i.id AND (f.reaches_all_programs OR pf.program_id IS NOT NULL)`)} AS funding,
  ${list(Prisma.sql`json_agg(json_build_object('person', e.person, 'role', e.role, 'stage', e.stage, 'before', e.before,
      'why', e.why, 'outcome', e.outcome, 'challenge', e.challenge,
      'pathway', CASE WHEN w.id IS NOT NULL THEN json_build_object('name', w.name) END,
      'source', CASE WHEN s.id IS NOT NULL THEN json_build_object('url', s.url, 'title', s.title, 'asOfText', s.as_of_text) END
    ) ORDER BY e.position)
    FROM experience e LEFT JOIN pathway w ON w.id = e.pathway_id LEFT JOIN source s ON s.experience_id = e.id
    WHERE e.program_id = p.id`)} AS experiences,
  ${list(Prisma.sql`json_agg(json_build_object('url', s.url, 'title', s.title, 'asOfText', s.as_of_text,
      'asOfYear', s.as_of_year, 'secondary', s.secondary, 'supports', coalesce(s.supports, '{}')) ORDER BY s.position)
    FROM source s WHERE s.program_id = p.id`)} AS sources,
  (SELECT json_build_object('publishedAt', ${moment(Prisma.sql`known.published_at`)},
      'changedAt', ${moment(Prisma.sql`known.changed_at`)}, 'withdrawnAt', ${moment(Prisma.sql`known.withdrawn_at`)})
    FROM program_publication known WHERE known.program_id = p.id) AS publication`

/** As JavaScript writes it, whatever the time zone of the session. */
function moment(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
