import { dateOf } from '../days.ts'
import { toMinorUnits } from '../money/minor-units.ts'
import { academicYearFrom, exactDay } from './dates.ts'
import type { ProgramRecord } from './records.ts'

/** The columns of a program's own table. */
export function programRow(record: ProgramRecord) {
  const { admission, workload } = record
  return {
    slug: record.slug,
    name: record.name,
    credentialType: record.credential_type,
    offeringStatus: record.status === 'unknown' ? ('unconfirmed' as const) : record.status,
    summary: record.summary,
    url: record.url,
    delivery: record.delivery,
    fullyOnline: record.fully_online,
    requiresMasters: admission.requires_masters,
    requiresMlis: admission.requires_mlis,
    openToNonMatriculated: admission.open_to_non_matriculated,
    openToCurrentDegreeStudents: admission.open_to_current_degree_students,
    minimumGpa: admission.minimum_gpa,
    prerequisites: admission.prerequisites,
    creditsMin: workload.credits_min,
    creditsMax: workload.credits_max,
    coursesRequired: workload.courses_required,
    durationMonthsMin: workload.duration_months_min,
    durationMonthsMax: workload.duration_months_max,
    durationText: workload.duration_text,
    timeLimitText: workload.time_limit_text,
    startTerms: workload.start_terms,
    federalAidEligible: record.federal_aid_eligible,
    launchedYear: record.launched_year,
    canApplyCreditsToDegree: record.can_apply_credits_to_degree,
    outcomes: record.outcomes,
    checkedOn: dateOf(record.checked_on),
    absent: record.absent,
    checkedFacts: record.checked,
  }
}

export function tuitionRow(
  { amount, academic_year, fee_basis, fees_included, general_rate, ...same }: ProgramRecord['tuition'][number],
  position: number,
) {
  return {
    ...same,
    position,
    amount: toMinorUnits(amount, same.currency),
    feeBasis: fee_basis,
    feesIncluded: fees_included,
    generalRate: general_rate,
    academicYear: academic_year,
    academicYearFrom: academic_year === null ? null : academicYearFrom(academic_year),
  }
}

type Deadline = ProgramRecord['admission']['application_deadlines'][number]

export function deadlineRow({ term, date_text }: Deadline, position: number) {
  return { term, dateText: date_text, date: dateOf(exactDay(date_text)), position }
}
