import { forWhom, isOldPrice } from '@/components/money/price'
import { PriceOrigin } from '@/components/money/price-origin'
import { Flag } from '@/components/ui/flag'
import { SourceRef } from '@/components/ui/source-ref'
import { caveats, formula, rateLabel } from '@/lib/money/formula'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { priceSourcesOf } from '@/lib/money/origin'
import type { ProgramPage } from '@/lib/programs/queries'

type Props = { program: ProgramPage; my: MyPrice; refs: number[] }

/** The price that the answers lead to, with the numbers in it, its year, and the pages behind it. */
export function PriceBasis({ program, my: { line }, refs }: Props) {
  if (!line) return null
  return (
    <p className="my-price-basis">
      The price that is yours: <b>{formula(line) ?? rateLabel(line.rate)}</b>
      {refs.length > 0 && <SourceRef numbers={refs} />} ({[forWhom(line), ...caveats(line)].join('; ')}){' '}
      <PriceOrigin line={line} sources={priceSourcesOf(program.sources)} />{' '}
      {isOldPrice(line) && <Flag tone="age">Old: expect more</Flag>}
    </p>
  )
}
