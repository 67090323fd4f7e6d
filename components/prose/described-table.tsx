import { Fragment } from 'react'
import { Coded } from '@/components/prose/coded'
import { TableScroll } from '@/components/ui/table-scroll'

/** A name, what it may be, and what it means; `id` is an anchor. */
export type Described = { name: string; values: string; meaning: string; id?: string }

type Props = { label: string; heads: [name: string, values: string, meaning: string]; rows: Described[] }

/** A table that says what names mean. */
export function DescribedTable({ label, heads, rows }: Props) {
  return (
    <TableScroll label={label}>
      <table className="table wide">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values, meaning, id }) => (
            <tr key={name} id={id}>
              <th scope="row">
                <Name>{name}</Name>
              </th>
              <td>
                <Coded>{values}</Coded>
              </td>
              <td>
                <Coded>{meaning}</Coded>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

/** A name that breaks where a part of it ends. */
function Name({ children }: { children: string }) {
  return (
    <code>
      {children.split(/(?<=\.)/).map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  )
}
