import { Flag } from '@/components/ui/flag'
import { originOf, type PriceSource } from '@/lib/money/origin'
import type { PriceLine } from '@/lib/money/price'

/** The pages behind a price, in a few words; in amber where one should not count on them. Nothing of a dated price. */
export function PriceOrigin({ line, sources }: { line: PriceLine; sources: PriceSource[] }) {
  const { words, isDoubtful } = originOf(line, sources)
  if (words === null) return null
  return isDoubtful ? <Flag tone="age">{words}</Flag> : <span className="soft">({words})</span>
}

/** The same of all prices of a program, below their table, where one of them asks for it. */
export function PriceOrigins({ lines, sources }: { lines: PriceLine[]; sources: PriceSource[] }) {
  const undated = lines.find(({ academicYear }) => academicYear === null)
  const line = undated ?? lines[0]
  if (!line || originOf(line, sources).words === null) return null
  return (
    <p className="small">
      {undated ? 'Prices without a year are ' : 'The prices are '}
      <PriceOrigin line={line} sources={sources} />
    </p>
  )
}
