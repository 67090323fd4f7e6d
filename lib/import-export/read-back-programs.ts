import 'server-only'
import type { Prisma } from '../../generated/prisma/client.ts'
import { dayOf } from '../days.ts'
import { fromMinorUnits } from '../money/minor-units.ts'
import { aboutFactsOf } from './about-facts.ts'
import { joinCourse } from './course-text.ts'
import { fundingOf } from './funding.ts'
import type { Transaction } from './kind.ts'
import type { ProgramRecord } from './records.ts'
import { pageOf, sourceOf } from './source-rows.ts'

const inOrder = { orderBy: { position: 'asc' } } as const

const parts = {
  topics: { ...inOrder, include: { topic: { select: { slug: true } } } },
  pathways: { ...inOrder, include: { courses: inOrder } },
  courses: { ...inOrder, where: { pathwayId: null } },
  tuitionRates: inOrder,
  funding: { ...inOrder, include: { fundingOption: true } },
  deadlines: inOrder,
  experiences: { ...inOrder, include: { source: true, pathway: { select: { name: true } } } },
  sources: inOrder,
} satisfies Prisma.ProgramInclude

type Row = Prisma.ProgramGetPayload<{ include: typeof parts }>

/** Programs as records, by their ids. */
export async function readPrograms(tx: Transaction, ids: number[]): Promise<Map<number, ProgramRecord>> {
  const rows = await tx.program.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' }, include: parts })
  return new Map(rows.map((row) => [row.id, recordOf(row)]))
}

function recordOf(row: Row): ProgramRecord {
  return {
    slug: row.slug,
    name: row.name,
    credential_type: row.credentialType,
    status: row.offeringStatus === 'unconfirmed' ? 'unknown' : row.offeringStatus,
    summary: row.summary,
    url: row.url,
    topics: row.topics.map(({ topic }) => topic.slug),
    delivery: row.delivery,
    fully_online: row.fullyOnline,
    admission: admissionOf(row),
    workload: workloadOf(row),
    pathways: row.pathways.map(({ name, summary, courses }) => ({ name, summary, courses: courses.map(joinCourse) })),
    courses: row.courses.map(joinCourse),
    tuition: row.tuitionRates.map(tuitionOf),
    funding: row.funding.map(({ fundingOption }) => fundingOf(fundingOption)),
    federal_aid_eligible: row.federalAidEligible,
    launched_year: row.launchedYear,
    can_apply_credits_to_degree: row.canApplyCreditsToDegree,
    outcomes: row.outcomes,
    checked_on: dayOf(row.checkedOn),
    ...aboutFactsOf(row),
    sources: row.sources.map(sourceOf),
    experiences: row.experiences.flatMap(experienceOf),
  }
}

function admissionOf(row: Row): ProgramRecord['admission'] {
  return {
    requires_masters: row.requiresMasters,
    requires_mlis: row.requiresMlis,
    open_to_non_matriculated: row.openToNonMatriculated,
    open_to_current_degree_students: row.openToCurrentDegreeStudents,
    minimum_gpa: row.minimumGpa?.toNumber() ?? null,
    prerequisites: row.prerequisites,
    application_deadlines: row.deadlines.map(({ term, dateText }) => ({ term, date_text: dateText })),
  }
}

function workloadOf(row: Row): ProgramRecord['workload'] {
  return {
    credits_min: row.creditsMin?.toNumber() ?? null,
    credits_max: row.creditsMax?.toNumber() ?? null,
    courses_required: row.coursesRequired,
    duration_months_min: row.durationMonthsMin,
    duration_months_max: row.durationMonthsMax,
    duration_text: row.durationText,
    time_limit_text: row.timeLimitText,
    start_terms: row.startTerms,
  }
}

function tuitionOf({
  basis,
  amount,
  currency,
  residency,
  mode,
  academicYear,
  note,
  feeBasis,
  feesIncluded,
  generalRate,
}: Row['tuitionRates'][number]) {
  const whole = fromMinorUnits(amount, currency)
  return {
    basis,
    amount: whole,
    currency,
    residency,
    mode,
    academic_year: academicYear,
    note,
    fee_basis: feeBasis,
    fees_included: feesIncluded,
    general_rate: generalRate,
  }
}

function experienceOf({ pathway, source, ...row }: Row['experiences'][number]) {
  const { person, role, stage, before, why, outcome, challenge } = row
  if (!source) return []
  return [
    { pathway: pathway?.name ?? null, person, role, stage, before, why, outcome, challenge, source: pageOf(source) },
  ]
}
