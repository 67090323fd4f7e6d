import type { Numbers } from '@/components/guidance/claim'
import { Words } from '@/components/prose/words'
import { SourceRef } from '@/components/ui/source-ref'
import { TableScroll } from '@/components/ui/table-scroll'
import type { Block } from '@/lib/texts/queries'

type Props = { table: Block; rows: Block[]; numbers: Numbers }

/** Claims side by side, each with the pages that say it. */
export function ClaimTable({ table, rows, numbers }: Props) {
  return (
    <TableScroll label={table.title ?? ''}>
      <table className="table">
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {table.items.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              <td>
                <Words>{row.text ?? ''}</Words>
                <SourceRef numbers={numbers(row)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
