import { forWhom } from '@/components/money/price'
import { TableScroll } from '@/components/ui/table-scroll'
import { Unknown } from '@/components/ui/unknown'
import { formula, MISSING, rateLabel } from '@/lib/money/formula'
import { formatRange } from '@/lib/money/money'
import type { PriceLine } from '@/lib/money/price'

/** The whole price of each residency and mode, with its formula, or with what is missing for it. */
export function PriceTable({ lines }: { lines: PriceLine[] }) {
  return (
    <TableScroll label="Whole price">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Who and which year</th>
            <th scope="col">How it comes about</th>
            <th scope="col" className="num">
              Whole price
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.residency} ${line.mode} ${line.currency} ${line.rate.amount}`}>
              <th scope="row">{forWhom(line)}</th>
              <td>
                {formula(line) ?? rateLabel(line.rate)}
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
