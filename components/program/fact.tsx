import { SourceRef } from '@/components/ui/source-ref'
import { Unknown } from '@/components/ui/unknown'
import { formatDate } from '@/lib/format'
import type { Evidence, Field } from '@/lib/programs/evidence'

/** A named fact with the sources behind it; `children` null or undefined: no page says. */
export function Fact(props: { term: string; fields: Field[]; evidence: Evidence; children: React.ReactNode }) {
  const { term, fields, evidence, children } = props
  const isStated = children !== null && children !== undefined
  const absence = isStated ? null : evidence.absence(...fields)
  const numbers = isStated || absence ? evidence(...fields) : []
  const checked = evidence.checkedOn(...fields)
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {isStated ? (
          children
        ) : absence ? (
          absence
        ) : (
          <a href="#sources">
            <Unknown />
          </a>
        )}{' '}
        {numbers.length > 0 && <SourceRef numbers={numbers} />}
        {checked && <small className="soft"> Checked on {formatDate(checked)}</small>}
      </dd>
    </div>
  )
}

/** "Yes", "No" or null for a fact that may be unknown. */
export function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'Yes' : 'No'
}
