import { SourceRef } from '@/components/ui/source-ref'
import { Unknown } from '@/components/ui/unknown'
import type { Evidence, Field } from '@/lib/programs/evidence'

/** A named fact with the sources behind it; `children` null or undefined: no page says. */
export function Fact(props: { term: string; fields: Field[]; evidence: Evidence; children: React.ReactNode }) {
  const { term, fields, evidence, children } = props
  const isStated = children !== null && children !== undefined
  const numbers = isStated ? evidence(...fields) : []
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {isStated ? (
          children
        ) : (
          <a href="#sources">
            <Unknown />
          </a>
        )}{' '}
        {numbers.length > 0 && <SourceRef numbers={numbers} />}
      </dd>
    </div>
  )
}

/** "Yes", "No" or null for a fact that may be unknown. */
export function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'Yes' : 'No'
}
