import { Disclosure } from '@/components/ui/disclosure'
import { TableScroll } from '@/components/ui/table-scroll'
import { formatMoney } from '@/lib/money/money'
import type { Plot } from '@/lib/search/schema'

/** The dots in words and figures, with what a credit costs. */
export function PlotTable({ plot: { points, currency } }: { plot: Plot }) {
  const price = (amount: number) => formatMoney({ amount, currency })
  return (
    <Disclosure summary="The same as a table">
      <TableScroll label="Programs by price and credits">
        <table className="table plot-table">
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col">Price</th>
              <th scope="col">Credits</th>
              <th scope="col">A credit</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.href}>
                <th scope="row">
                  <a href={point.href}>{point.name}</a>, {point.institution}
                </th>
                <td>{price(point.price)}</td>
                <td>{point.credits}</td>
                <td>{price(Math.round(point.price / point.credits))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Disclosure>
  )
}
