import type { CostKind, FundingKind } from '@/generated/prisma/enums'

export const fundingKinds: Record<FundingKind, string> = {
  scholarship: 'Scholarship',
  fellowship: 'Fellowship',
  assistantship: 'Assistantship',
  discount: 'Discount',
  employer: 'Employer benefit',
  other: 'Other help',
}

export const costKinds: Record<CostKind, string> = {
  tuition: 'tuition',
  fees: 'fees',
  books: 'books',
  travel: 'travel',
  living: 'living costs',
}

/** What an option pays for and, as plainly, what it is not said to pay for. */
export function coverage(covers: CostKind[]): string {
  if (covers.length === 0) return 'What it covers is not stated.'
  const paid = covers.map((each) => costKinds[each])
  const unpaid = (['tuition', 'travel'] as const)
    .filter((each) => !covers.includes(each))
    .map((each) => costKinds[each])
  const but = unpaid.length > 0 ? ` It is not said to cover ${list(unpaid)}.` : ''
  return `It covers ${list(paid)}.${but}`
}

function list(words: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words)
}
