import { DeskPage } from '@/components/desk/desk-page'
import { HistoryTable } from '@/components/desk/history-table'
import { RecordHeading } from '@/components/desk/record-heading'
import { Button } from '@/components/ui/button'
import { requireEditor } from '@/lib/auth/guard'
import { getHistory } from '@/lib/editing/admin'
import { changesBetween } from '@/lib/editing/fields/changes'
import { formOf } from '@/lib/editing/fields/forms'
import { recordAt } from '@/lib/editing/record-address'

export const metadata = { title: 'History' }

const AT_ONCE = 25

export default async function HistoryPage({ params, searchParams }: PageProps<'/admin/[room]/[id]/history'>) {
  const editor = await requireEditor()
  const [record, { before }] = [await recordAt(await params), await searchParams]
  const { name, id } = record
  const from = typeof before === 'string' && /^\d{1,18}$/.test(before) ? BigInt(before) : undefined
  // One more than is shown: what the last one changed is seen beside the one before it.
  const read = await getHistory(name, id, { before: from, limit: AT_ONCE + 1 })
  const [form, shown] = [formOf(name), read.slice(0, AT_ONCE)]
  const entries = shown.map(({ record: state, ...entry }, place) => {
    const previous = read[place + 1]?.record
    return { ...entry, changed: previous ? changesBetween(previous, state, form).map(({ what }) => what) : null }
  })
  const last = shown.at(-1)
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current="history" />
      <form action={`/admin/${name}/${id}/compare`}>
        <HistoryTable entries={entries} base={`/admin/${name}/${id}`} />
        {entries.length > 1 && (
          <p className="actions">
            <Button>Compare the two that are marked</Button>
          </p>
        )}
      </form>
      {last && read.length > AT_ONCE && (
        <p>
          <a href={`?before=${last.revisionId}`}>Earlier ones</a>
        </p>
      )}
    </DeskPage>
  )
}
