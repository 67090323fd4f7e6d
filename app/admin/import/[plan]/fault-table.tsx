import { Section } from '@/components/ui/section'
import { TableScroll } from '@/components/ui/table-scroll'
import type { ShownPlan } from '@/lib/bulk/preview'
import type { SheetFault } from '@/lib/import-export/sheet/sheet-row'

/** What is wrong with a file: the first faults, and the way to all of them. */
export function FaultTable({ plan, faults }: { plan: ShownPlan; faults: SheetFault[] }) {
  const count = plan.faults.toLocaleString('en')
  const noun = plan.faults === 1 ? 'fault' : 'faults'
  return (
    <Section id="faults" title={`${count} ${noun}`}>
      <p>
        <a href={`/admin/import/${plan.id}/faults.csv`}>All of them as a table (CSV)</a>
        {plan.faults > faults.length && `; these are the first ${faults.length}`}.
      </p>
      <TableScroll label="Faults of the file">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{plan.format === 'json' ? 'Item' : 'Row'}</th>
              <th scope="col">Column</th>
              <th scope="col">What stands there</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ row, column, value, reason }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: faults may be equal, and are never reordered
              <tr key={place}>
                <td>{row}</td>
                <th scope="row">{column || 'the whole row'}</th>
                <td className="cell-value">{value}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  )
}
