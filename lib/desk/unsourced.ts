import 'server-only'
import { Prisma } from '@/generated/prisma/client.ts'
import { ADMISSION } from '@/lib/programs/evidence'

type Stated = Record<string, string>

/** When a program (`p`) states a fact that a page must stand behind. Names and our own words (summary, topics) need none. */
export const statedByPrograms: Stated = {
  status: "p.offering_status <> 'unconfirmed'",
  credits_min: 'p.credits_min IS NOT NULL',
  credits_max: 'p.credits_max IS NOT NULL AND p.credits_max IS DISTINCT FROM p.credits_min',
  courses_required: 'p.courses_required IS NOT NULL',
  duration_months_min: 'p.duration_months_min IS NOT NULL',
  duration_months_max:
    'p.duration_months_max IS NOT NULL AND p.duration_months_max IS DISTINCT FROM p.duration_months_min',
  duration_text: 'p.duration_text IS NOT NULL',
  time_limit_text: 'p.time_limit_text IS NOT NULL',
  delivery: "p.delivery <> '{}'",
  fully_online: 'p.fully_online IS NOT NULL',
  requires_masters: 'p.requires_masters IS NOT NULL',
  requires_mlis: 'p.requires_mlis IS NOT NULL',
  open_to_non_matriculated: 'p.open_to_non_matriculated IS NOT NULL',
  open_to_current_degree_students: 'p.open_to_current_degree_students IS NOT NULL',
  minimum_gpa: 'p.minimum_gpa IS NOT NULL',
  prerequisites: 'p.prerequisites IS NOT NULL',
  start_terms: "p.start_terms <> '{}'",
  federal_aid_eligible: 'p.federal_aid_eligible IS NOT NULL',
  can_apply_credits_to_degree: 'p.can_apply_credits_to_degree IS NOT NULL',
  launched_year: 'p.launched_year IS NOT NULL',
  outcomes: 'p.outcomes IS NOT NULL',
  tuition: 'EXISTS (SELECT FROM tuition_rate t WHERE t.program_id = p.id)',
  funding: 'EXISTS (SELECT FROM program_funding t WHERE t.program_id = p.id)',
  courses: 'EXISTS (SELECT FROM course t WHERE t.program_id = p.id AND t.pathway_id IS NULL)',
  pathways: 'EXISTS (SELECT FROM pathway t WHERE t.program_id = p.id)',
  application_deadlines: 'EXISTS (SELECT FROM deadline t WHERE t.program_id = p.id)',
}

/** When an institution (`i`) does. */
export const statedByInstitutions: Stated = {
  unit: 'i.unit IS NOT NULL',
  city: 'i.city IS NOT NULL',
  region: 'i.region IS NOT NULL',
  website: 'i.website IS NOT NULL',
  ala_accredited_masters: 'i.ala_accredited_masters IS NOT NULL',
  funding: 'EXISTS (SELECT FROM funding_option t WHERE t.institution_id = i.id AND t.reaches_all_programs)',
}

/** The facts of a record that no source of it supports by name; `supported` is the array of what its sources do. */
export function unsourcedSql(stated: Stated, supported: Prisma.Sql): Prisma.Sql {
  const facts = Object.entries(stated).map(([field, condition]) => {
    // Some pages are noted as supporting all entry rules at once (lib/programs/evidence.ts).
    const names = ADMISSION.includes(field) ? [field, 'admission'] : [field]
    return Prisma.sql`CASE WHEN NOT ${supported} && ${names}::text[] AND ${Prisma.raw(condition)} THEN ${field} END`
  })
  return Prisma.sql`array_remove(ARRAY[${Prisma.join(facts)}]::text[], NULL)`
}
