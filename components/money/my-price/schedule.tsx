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
  const columns = columnsOf(flow)
  return (
    <section className="my-price-schedule">
      <h3>When I pay</h3>
      <TableScroll label="When I pay">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{TERM}</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col" className="num">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flow.steps.map((step) => (
              <tr key={step.term}>
                <th scope="row" data-label={TERM}>
                  {nameOf(step)}
                </th>
                {columns.map(({ label, of, isPeak }) => (
                  <td key={label} className="num" data-label={label}>
                    {isPeak && step.term === flow.peakTerm ? <b>{inColumns(of(step))}</b> : inColumns(of(step))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {flow.peak > 0 && (
        <Steps
          label={`What I am out of pocket. ${flow.steps.map((step) => `${nameOf(step)}: ${money(step.laidOut)}`).join('; ')}. In the end ${money(flow.steps.at(-1)?.stillOut ?? 0)}.`}
          levels={flow.steps.map(levelOf)}
          title="What I am out of pocket"
          format={money}
        />
      )}
    </section>
  )
}

const TERM = 'Term'

/** Those of help and of what comes back only where there is any. */
function columnsOf({ steps }: CashFlow): { label: string; of: (step: Step) => number; isPeak?: boolean }[] {
  const hasHelp = steps.some(({ help }) => help > 0)
  const hasBack = steps.some(({ back }) => back > 0)
  return [
    { label: 'It costs', of: ({ cost }) => cost },
    ...(hasHelp ? [{ label: 'Help with it', of: ({ help }: Step) => help }] : []),
    { label: 'I pay', of: ({ paid }) => paid },
    { label: 'Out of pocket by then', of: ({ laidOut }) => laidOut, isPeak: true },
    ...(hasBack ? [{ label: 'Comes back after it', of: ({ back }: Step) => back }] : []),
  ]
}

function nameOf({ term, isAfterwards }: Step): string {
  return isAfterwards ? 'Afterwards' : String(term)
}

/** What comes back when all is over is there from the beginning of that time. */
function levelOf(step: Step): Level {
  return { name: nameOf(step), from: step.isAfterwards ? step.stillOut : step.laidOut, to: step.stillOut }
}
