import { forWhom, isOldPrice } from '@/components/money/price'
import { Flag } from '@/components/ui/flag'
import { TableScroll } from '@/components/ui/table-scroll'
import { Unknown } from '@/components/ui/unknown'
import { caveats, formula, MISSING, rateLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import type { PriceLine } from '@/lib/money/price'

/** The whole price of each residency and mode, with its formula, or with what is missing for it. */
export function PriceTable({ lines }: { lines: PriceLine[] }) {
  return (
    <TableScroll label="Whole price">
      <table className="table price-table">
        <thead>
          <tr>
            <th scope="col">Who and which year</th>
            <th scope="col">How it comes about</th>
            <th scope="col" className="num">
              In all
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.residency} ${line.mode} ${line.currency} ${line.rate.amount}`}>
              <th scope="row">
                {forWhom(line)} {isOldPrice(line) && <Flag tone="age">Old</Flag>}
              </th>
              <td>
                {formula(line) ?? rateLabel(line.rate)}{' '}
                {caveats(line).length > 0 && <small className="soft">{caveats(line).join('; ')}</small>}{' '}
                {line.rate.note && <small className="soft">{line.rate.note}</small>}{' '}
                {line.notCounted.length > 0 && (
                  <small className="soft">Not in it: {line.notCounted.map((rate) => rateLabel(rate)).join('; ')}</small>
                )}
              </td>
              <td className="num">
                {line.total ? (
                  <b>{formatRange(line.total.low, line.total.high, line.currency)}</b>
                ) : (
                  <Unknown>Not known: {line.missing && MISSING[line.missing]}</Unknown>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
