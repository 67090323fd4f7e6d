import { type Level, Steps } from '@/components/chart/steps'
import { TableScroll } from '@/components/ui/table-scroll'
import { columnMoney, formatMoney } from '@/lib/money/money'
import type { CashFlow, Step } from '@/lib/money/my-price/cash-flow'

/** When I pay and when something comes back, as a table and drawn: the table says all that the drawing shows. */
export function Schedule({ flow, currency }: { flow: CashFlow; currency: string }) {
  const money = (amount: number) => formatMoney({ amount, currency })
  const inColumns = columnMoney(
    flow.steps.flatMap(({ cost, help, paid, back, laidOut }) => [cost, help, paid, back, laidOut]),
    currency,
  )
  const hasHelp = flow.steps.some(({ help }) => help > 0)
  const hasBack = flow.steps.some(({ back }) => back > 0)
  return (
    <section className="my-price-schedule">
      <h3>When I pay</h3>
      <TableScroll label="When I pay">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Term</th>
              <Column>It costs</Column>
              {hasHelp && <Column>Help with it</Column>}
              <Column>I pay</Column>
              <Column>Laid out by then</Column>
              {hasBack && <Column>Comes back after it</Column>}
            </tr>
          </thead>
          <tbody>
            {flow.steps.map((step) => (
              <tr key={step.term}>
                <th scope="row">{nameOf(step)}</th>
                <td className="num">{inColumns(step.cost)}</td>
                {hasHelp && <td className="num">{inColumns(step.help)}</td>}
                <td className="num">{inColumns(step.paid)}</td>
                <td className="num">
                  {step.term === flow.peakTerm ? <b>{inColumns(step.laidOut)}</b> : inColumns(step.laidOut)}
                </td>
                {hasBack && <td className="num">{inColumns(step.back)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {flow.peak > 0 && (
        <Steps
          label={`What I have laid out. ${flow.steps.map((step) => `${nameOf(step)}: ${money(step.laidOut)}`).join('; ')}. In the end ${money(flow.steps.at(-1)?.stillOut ?? 0)}.`}
          levels={flow.steps.map(levelOf)}
          title="What I have laid out"
          format={money}
        />
      )}
    </section>
  )
}

function Column({ children }: { children: React.ReactNode }) {
  return (
    <th scope="col" className="num">
      {children}
    </th>
  )
}

function nameOf({ term, isAfterwards }: Step): string {
  return isAfterwards ? 'Afterwards' : String(term)
}

/** What comes back when all is over is there from the beginning of that time. */
function levelOf(step: Step): Level {
  return { name: nameOf(step), from: step.isAfterwards ? step.stillOut : step.laidOut, to: step.stillOut }
}
