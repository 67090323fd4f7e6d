import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { TableScroll } from '@/components/ui/table-scroll'
import type { Editor } from '@/lib/auth/guard'
import type { ListedParts } from '@/lib/editing/parts/admin'
import { type ListWish, listPath } from '@/lib/editing/program-list'
import { counted } from '@/lib/format'
import { DeskPage } from './desk-page'
import { RecordFilters } from './record-filters'

type Props = {
  editor: Editor
  room: string
  title: string
  noun: string
  lead: string
  wish: ListWish
  found: ListedParts
}

/** A room of what is edited as a part of other records: a list that leads to their forms. */
export function PartRoom({ editor, room, title, noun, lead, wish, found: { parts, total, pages } }: Props) {
  const base = `/admin${room}`
  return (
    <DeskPage editor={editor} room={room}>
      <PageHeading title={title} lead={lead} />
      <RecordFilters action={base} wish={wish} hasStates={false} />
      <p role="status">{counted(total, noun)}</p>
      {parts.length > 0 && (
        <TableScroll label={title}>
          <table className="table wide">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col">Edited with</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ id, name, detail, owners }) => (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    {detail && <small className="soft"> {detail}</small>}
                  </th>
                  <td>
                    <ul className="plain">
                      {owners.map((owner) => (
                        <li key={owner.href}>
                          <a href={owner.href}>{owner.name}</a>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <Pagination page={wish.page} pages={pages} href={(page) => listPath({ ...wish, page }, base)} />
    </DeskPage>
  )
}
