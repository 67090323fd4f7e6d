import { fieldId } from '@/components/money/my-price/field'
import type { FieldName } from '@/lib/money/my-price/answers'
import { assumptionsOf } from '@/lib/money/my-price/assumptions'
import type { LeftOut } from '@/lib/money/my-price/left-out'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { labels } from '@/lib/money/my-price/questions'
import type { Unused } from '@/lib/money/my-price/unused'

/** Everything that the figures rest on, each with the way to change it. */
export function Assumptions({ my }: { my: MyPrice }) {
  const assumptions = assumptionsOf(my)
  if (assumptions.length === 0) return null
  return (
    <section>
      <h3>What these figures assume</h3>
      <ul className="said">
        {assumptions.map(({ field, words }) => (
          <li key={words}>
            {words} <Change field={field}>Change</Change>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Costs that may come and are in none of the figures. */
export function LeftOutOfIt({ leftOut }: { leftOut: LeftOut[] }) {
  if (leftOut.length === 0) return null
  return (
    <section>
      <h3>Not in these figures</h3>
      <ul className="said">
        {leftOut.map(({ words, field }) => (
          <li key={words}>
            {words} {field && <Change field={field}>Add</Change>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Answers that make no difference, and why. */
export function NotUsed({ unused }: { unused: Unused }) {
  const fields = Object.keys(unused) as FieldName[]
  if (fields.length === 0) return null
  return (
    <section>
      <h3>Answered, and not used</h3>
      <ul className="said">
        {fields.map((field) => (
          <li key={field}>
            {labels[field]}: {unused[field]}. <Change field={field}>Change</Change>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ field, children }: { field: LeftOut['field'] & string; children: React.ReactNode }) {
  return (
    <a className="print:hidden" href={`#${fieldId(field)}`}>
      {children}
    </a>
  )
}
