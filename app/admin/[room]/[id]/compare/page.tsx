import { ChangeTable } from '@/components/desk/change-table'
import { DeskPage } from '@/components/desk/desk-page'
import { effectWords, whoWords } from '@/components/desk/history-table'
import { RecordHeading } from '@/components/desk/record-heading'
import { requireEditor } from '@/lib/auth/guard'
import { getRevision } from '@/lib/editing/admin'
import { changesBetween } from '@/lib/editing/fields/changes'
import { formOf } from '@/lib/editing/fields/forms'
import type { HistoryEntry } from '@/lib/editing/history'
import { recordAt, revisionNumber } from '@/lib/editing/record-address'
import { formatMoment } from '@/lib/format'

export const metadata = { title: 'Compare' }

export default async function ComparePage({ params, searchParams }: PageProps<'/admin/[room]/[id]/compare'>) {
  const editor = await requireEditor()
  const [record, asked] = [await recordAt(await params), await searchParams]
  const { name, id } = record
  const marks = [revisionNumber(asked.from), revisionNumber(asked.to)]
  const [from, to] = await Promise.all(marks.map((mark) => (mark === null ? null : getRevision(name, id, mark))))
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current={null} title="Two states of it" />
      {from && to ? (
        <>
          <p>
            From {words(from)}
            <br />
            To {words(to)}
          </p>
          <ChangeTable
            changes={changesBetween(from.record, to.record, formOf(name))}
            label="What differs"
            before={formatMoment(from.at)}
            after={formatMoment(to.at)}
          />
        </>
      ) : (
        <p>
          Mark two states in the <a href={`/admin/${name}/${id}/history`}>history</a> to see what differs between them.
        </p>
      )}
    </DeskPage>
  )
}

function words(entry: HistoryEntry): string {
  return `${formatMoment(entry.at)}, ${whoWords(entry)}: ${effectWords(entry)}`
}
