import { Flag } from '@/components/ui/flag'
import { Unknown } from '@/components/ui/unknown'
import { doubtOf } from '@/lib/funding/age'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import type { Option } from '@/lib/funding/select'

/** A funding option in a list: what it is, how much, what it covers and does not, who may have it. */
export function OptionItem({ option, children }: { option: Option; children?: React.ReactNode }) {
  const doubt = doubtOf(option, null)
  return (
    <li>
      <h3>{option.url ? <a href={option.url}>{option.name}</a> : option.name}</h3>
      <p>
        {fundingKinds[option.kind]}. {doubt && <Flag tone="age">{doubt}</Flag>}{' '}
        {option.amountText ? `${option.amountText}. ` : <Unknown>Amount not stated. </Unknown>}
        {coverage(option.covers)}
      </p>
      <p className="soft small">{option.eligibility ?? 'Who may have it is not stated.'}</p>
      {children}
    </li>
  )
}
