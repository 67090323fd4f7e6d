import type { Fact, Line } from '@/components/compare/row'
import { doubtOf, pageAmong } from '@/lib/funding/age'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import type { ProgramPage } from '@/lib/programs/queries'

/** Who helps pay, and what that help does not pay for. */
export const funding: Fact[] = [
  {
    name: 'Help that is named',
    fields: ['funding'],
    say: (program) => program.funding.map((each) => option(each, program)),
    unstated: () => 'No help to pay is named',
  },
]

function option(each: ProgramPage['funding'][number], { sources }: ProgramPage): Line {
  const doubt = doubtOf(each, pageAmong(sources, each.url))
  return {
    text: each.name,
    ...(each.url && { href: each.url }),
    details: [
      `${fundingKinds[each.kind]}. ${each.amountText ?? 'Amount not stated'}`,
      coverage(each.covers),
      each.eligibility ?? 'Who may have it is not stated.',
    ],
    ...(doubt && { flag: { tone: 'age', words: doubt } }),
  }
}
