import { basisLabel } from '@/lib/money/formula'
import { formatMoney } from '@/lib/money/money'
import type { PriceLine } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'
import { residencies, tuitionModes } from '@/lib/programs/schema'

/** Every amount that a page states, as it states it, with those set apart that no total counts. */
export function StatedRates({ rates, lines }: { rates: Rate[]; lines: PriceLine[] }) {
  const counted = new Set(lines.flatMap((line) => line.parts.map((part) => JSON.stringify(part.rate))))
  return (
    <ul className="rates">
      {rates.map((rate) => (
        <li key={JSON.stringify(rate)}>
          <b>{formatMoney(rate)}</b> {basisLabel(rate)}, {scope(rate)}
          {!counted.has(JSON.stringify(rate)) && <span className="soft"> (not in a total above)</span>}
          {rate.note && <span className="soft small">. {rate.note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** "whatever the residency, online, 2024-2025". */
export function scope({ residency, mode, academicYear }: Rate): string {
  const who = residency === 'any' ? 'whatever the residency' : residencies[residency].toLowerCase()
  return [who, mode !== 'any' && tuitionModes[mode], academicYear ?? 'year not stated'].filter(Boolean).join(', ')
}
