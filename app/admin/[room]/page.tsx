import { DeskPage } from '@/components/desk/desk-page'
import { RecordFilters } from '@/components/desk/record-filters'
import { RecordTable } from '@/components/desk/record-table'
import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { requireEditor } from '@/lib/auth/guard'
import { roomNames } from '@/lib/editing/fields/new-record'
import { listRecords } from '@/lib/editing/list/admin'
import { ON_A_PAGE } from '@/lib/editing/list/list-sql'
import { listPath, wishIn } from '@/lib/editing/program-list'
import { plainRoom } from '@/lib/editing/record-address'
import { counted } from '@/lib/format'

export const metadata = { title: 'Records' }

export default async function RecordRoom({ params, searchParams }: PageProps<'/admin/[room]'>) {
  const editor = await requireEditor()
  const [name, wish] = [plainRoom((await params).room), wishIn(await searchParams)]
  const { title, noun } = roomNames[name]
  const [base, { records, total }] = [`/admin/${name}`, await listRecords(name, wish)]
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <PageHeading title={title}>
        <p>
          <a className="button" href={`${base}/new`}>
            Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
          </a>
        </p>
      </PageHeading>
      <RecordFilters action={base} wish={wish} />
      <p role="status">{counted(total, noun)}</p>
      {records.length > 0 && <RecordTable label={title} base={base} records={records} />}
      <Pagination
        page={wish.page}
        pages={Math.ceil(total / ON_A_PAGE)}
        href={(page) => listPath({ ...wish, page }, base)}
      />
    </DeskPage>
  )
}
