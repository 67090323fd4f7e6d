import { type Asked, compareHref, MOST_COMPARED, tableHref } from '@/lib/compare/address'
import { counted } from '@/lib/format'

type Props = { asked: Asked; isFitTold: boolean; shown: number; rows: number }

/** What can be done with the table. */
export function TableLinks({ asked, isFitTold, shown, rows }: Props) {
  const { programs, differences } = asked
  return (
    <div className="table-tools">
      <p className="table-links">
        {programs.length < MOST_COMPARED && <a href="#add">Add a program</a>}
        <a href={compareHref({ ...asked, differences: !differences })}>
          {differences ? `Show all ${counted(rows, 'row')}` : 'Show only what differs'}
        </a>
        <a href={`/fit?back=${encodeURIComponent(compareHref(asked))}`} rel="nofollow">
          {isFitTold ? 'What I told of myself' : 'Do I get in?'}
        </a>
        <a href={tableHref(asked)}>Download the table (CSV)</a>
      </p>
      <p className="small soft">
        In the words of each program’s page. A small number leads to the source of a fact, in the last row; where no
        page says, it reads “Not stated”.{isFitTold && ' The file holds nothing of what you told of yourself.'}
      </p>
      {differences && (
        <p className="left-out">
          {counted(shown, 'row')} of {rows}: those in which the programs differ, or not all state it.
        </p>
      )}
    </div>
  )
}
