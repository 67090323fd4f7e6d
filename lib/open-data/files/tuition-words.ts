import type { OpenProgram } from '@/lib/open-data/record-schema'

type Tuition = OpenProgram['tuition'][number]

const bases: Record<Tuition['basis'], string> = {
  per_credit: 'a credit',
  per_course: 'a course',
  per_term: 'a term',
  program_total: 'for the whole program',
  fee: 'fee',
}

/** "479.32 USD a credit, in_state, online, 2024-2025 (general rate): first year only"; what is not stated is not named. */
export function tuitionWords(rate: Tuition): string {
  const words = [
    `${rate.amount} ${rate.currency} ${basisOf(rate)}`,
    rate.residency !== 'any' && rate.residency,
    rate.mode !== 'any' && rate.mode,
    rate.academic_year,
  ].filter(Boolean)
  const general = rate.general_rate ? ' (a general rate, not stated for this program)' : ''
  return `${words.join(', ')}${general}${rate.note === null ? '' : `: ${rate.note}`}`
}

function basisOf({ basis, fee_basis }: Tuition): string {
  return basis === 'fee' && fee_basis !== null ? `fee (${fee_basis})` : bases[basis]
}
