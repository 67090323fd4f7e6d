import { Words } from '@/components/prose/words'
import { SourceRef } from '@/components/ui/source-ref'
import { TableScroll } from '@/components/ui/table-scroll'
import type { Claim, Numbers, Part } from './claim'

/** What others say, with sources; then what we make of it, set apart. */
export function GuidancePart({ part, numbers }: { part: Part; numbers: Numbers }) {
  const { id, title, claims, table, reading } = part
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {claims.map((claim) => (
        <p key={claim.text}>
          <Statement claim={claim} numbers={numbers} />
        </p>
      ))}
      {table && <ClaimTable table={table} numbers={numbers} />}
      <p className="reading">
        <b>Our reading.</b> <Words>{reading}</Words>
      </p>
    </section>
  )
}

function Statement({ claim, numbers }: { claim: Claim; numbers: Numbers }) {
  return (
    <>
      <Words>{claim.text}</Words>
      <SourceRef numbers={numbers(claim)} />
    </>
  )
}

function ClaimTable({ table, numbers }: { table: NonNullable<Part['table']>; numbers: Numbers }) {
  return (
    <TableScroll label={table.caption}>
      <table className="table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, claim }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Statement claim={claim} numbers={numbers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
