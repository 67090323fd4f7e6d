import { formatRange } from '@/lib/money/money'
import { leadingLines, priceRange } from '@/lib/money/price'
import type { ProgramCard } from '@/lib/programs/card'
import { programPath } from '@/lib/programs/schema'

/** Programs that share most topics with one, with what each costs. */
export function ProgramsLike({ like }: { like: ProgramCard[] }) {
  return (
    <ul className="plain">
      {like.map((each) => (
        <li key={programPath(each)}>
          <a href={programPath(each)}>{each.name}</a>
          <span className="soft">
            {' '}
            {each.institution.name}
            {priceWords(each)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function priceWords(program: ProgramCard): string {
  const range = priceRange(leadingLines(program))
  return range ? `, ${formatRange(range.low, range.high, range.currency)}` : ''
}
