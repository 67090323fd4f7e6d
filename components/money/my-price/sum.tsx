import { columnMoney, formatMoney } from '@/lib/money/money'
import type { MyPrice } from '@/lib/money/my-price/my-price'

/** The whole sum, line by line: what it costs, less what helps, is what I pay. */
export function Sum({ my: { outcome, costs, currency, answers, bill } }: { my: MyPrice }) {
  if (!outcome || !costs || !bill) return null
  const { price, books, visits, scholarship, employer, outOfPocket } = outcome
  const inColumn = columnMoney([price, bill.eachTerm, books, visits, scholarship, employer], currency)
  const money = (amount: number) => formatMoney({ amount, currency })
  const less = (amount: number) => `−${inColumn(amount)}`
  const fees = bill.eachTerm * (answers.terms ?? 1)
  const tuition = price - fees
  const lines: [string, string, boolean][] = [
    [answers.price === null ? 'Price' : 'Price, as you entered it', inColumn(tuition), tuition > 0],
    [
      `${money(bill.eachTerm)} in ${(answers.terms ?? 1) === 1 ? 'one term' : `each of ${answers.terms} terms`}`,
      inColumn(fees),
      fees > 0,
    ],
    ['Books and materials', inColumn(books), books > 0],
    [`Visits: ${costs.visits} × ${money(costs.visitCost)}`, inColumn(visits), visits > 0],
    ['Scholarship', less(scholarship), scholarship > 0],
    ["Employer's share", less(employer), employer > 0],
  ]
  return (
    <table className="table my-price-sum">
      <caption>How it comes about</caption>
      <tbody>
        {lines
          .filter(([, , isShown]) => isShown)
          .map(([term, amount]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td className="num">{amount}</td>
            </tr>
          ))}
        <tr>
          <th scope="row">
            <b>I pay in all</b>
          </th>
          <td className="num">
            <b>{inColumn(outOfPocket)}</b>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
