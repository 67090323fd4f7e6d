import { Disclosure } from '@/components/ui/disclosure'
import { TableScroll } from '@/components/ui/table-scroll'
import { formatMoney } from '@/lib/money/money'
import type { Standing } from '@/lib/money/standing'

/** A table of more would weigh more than the page around it. */
const MOST_ROWS = 40

/** The dots in words and figures, with this program among them; of many, those next to it. */
export function StandingTable({ standing, title }: { standing: Standing; title: string }) {
  const { others, own, currency, cheaper } = standing
  const price = (amount: number) => formatMoney({ amount, currency })
  const first = Math.max(0, Math.min(cheaper - MOST_ROWS / 2, others.length - MOST_ROWS))
  const shown = others.slice(first, first + MOST_ROWS)
  const before = cheaper - first
  const row = (each: Standing['others'][number]) => (
    <tr key={each.href}>
      <th scope="row">
        <a href={each.href}>{each.name}</a>, {each.institution}
      </th>
      <td className="num">{price(each.amount)}</td>
    </tr>
  )
  return (
    <Disclosure
      summary={shown.length < others.length ? `The ${MOST_ROWS} next to it as a table` : 'The same as a table'}
    >
      <TableScroll label={`${title}: comparable programs`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col" className="num">
                {title}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, before).map(row)}
            <tr>
              <th scope="row">
                <b>This program</b>
              </th>
              <td className="num">
                <b>{price(own)}</b>
              </td>
            </tr>
            {shown.slice(before).map(row)}
          </tbody>
        </table>
      </TableScroll>
    </Disclosure>
  )
}
