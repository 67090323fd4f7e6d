import { TableScroll } from '@/components/ui/table-scroll'
import { Unknown } from '@/components/ui/unknown'
import type { Change } from '@/lib/editing/fields/changes'

type Props = { changes: Change[]; label: string; before?: string; after?: string }

/** What differs between two states of a record, field by field. */
export function ChangeTable({ changes, label, before = 'Before', after = 'After' }: Props) {
  if (changes.length === 0) return <p className="soft">Both say the same.</p>
  return (
    <TableScroll label={label}>
      <table className="table wide">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ what, before, after, isEntry }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a list may read alike
            <tr key={place}>
              <th scope="row">
                {what}
                {isEntry && <small className="soft">{before === null ? 'one more' : 'one taken out'}</small>}
              </th>
              {[before, after].map((said, side) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: before, after
                <td key={side} className="desk-said">
                  {said ?? <Unknown>{isEntry ? 'Not there' : 'Nothing stated'}</Unknown>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
