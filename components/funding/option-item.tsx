import { Flag } from '@/components/ui/flag'
import { Unknown } from '@/components/ui/unknown'
import { doubtOf, type OptionPage } from '@/lib/funding/age'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import type { Option } from '@/lib/funding/select'

/** `page` is the one that it was read from, where that is known. */
type Props = { option: Option; page?: OptionPage | null; children?: React.ReactNode }

/** A funding option in a list: what it is, how much, what it covers and does not, who may have it. */
export function OptionItem({ option, page = null, children }: Props) {
  const doubt = doubtOf(option, page)
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
