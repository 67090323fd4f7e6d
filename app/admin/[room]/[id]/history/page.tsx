import { isDeepStrictEqual } from 'node:util'
import { DeskPage } from '@/components/desk/desk-page'
import { type Entry, HistoryTable } from '@/components/desk/history-table'
import { RecordHeading } from '@/components/desk/record-heading'
import { Button } from '@/components/ui/button'
import { requireEditor } from '@/lib/auth/guard'
import { getHistory, getRevision } from '@/lib/editing/admin'
import { changesBetween } from '@/lib/editing/fields/changes'
import { formOf } from '@/lib/editing/fields/forms'
import type { HistoryEntry } from '@/lib/editing/history'
import { recordAt, revisionNumber } from '@/lib/editing/record-address'
import type { SubjectName } from '@/lib/editing/subject'

export const metadata = { title: 'History' }

const AT_ONCE = 25

export default async function HistoryPage({ params, searchParams }: PageProps<'/admin/[room]/[id]/history'>) {
  const editor = await requireEditor()
  const [record, query] = [await recordAt(await params), await searchParams]
  const { name, id } = record
  const base = `/admin/${name}/${id}`
  const before = revisionNumber(query.before) ?? undefined
  const read = await getHistory(name, id, { before, limit: AT_ONCE + 1 })
  const listed = read.slice(0, AT_ONCE)
  // What was marked on a page of later ones comes along, so that any two can be compared.
  const marks = [revisionNumber(query.to), revisionNumber(query.from)]
  const isListed = (mark: bigint) => listed.some(({ revisionId }) => revisionId === mark)
  const elsewhere = [...new Set(marks)].map((mark) => (mark && !isListed(mark) ? getRevision(name, id, mark) : null))
  const entries = [...(await Promise.all(elsewhere)).filter((entry) => entry !== null), ...listed]
  const [newest, ...earlier] = entries
  // A state that was published as it was saved says the same: what is worth comparing is one that does not.
  const other = earlier.find(({ record }) => !isDeepStrictEqual(record, newest?.record)) ?? earlier[0]
  const [to = newest?.revisionId, from = other?.revisionId] = marks.map((mark) => mark ?? undefined)
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current="history" />
      <form action={`${base}/compare`}>
        <HistoryTable entries={entries.map((entry) => entryOf(entry, name))} base={base} marked={{ from, to }} />
        <p className="actions">
          {entries.length > 1 && <Button>Compare the two that are marked</Button>}
          {read.length > AT_ONCE && (
            <Button
              variant="quiet"
              formAction={`${base}/history`}
              name="before"
              value={String(listed.at(-1)?.revisionId)}
            >
              Earlier ones
            </Button>
          )}
        </p>
      </form>
    </DeskPage>
  )
}

function entryOf({ record, beganFrom, ...entry }: HistoryEntry, name: SubjectName): Entry {
  const changes = beganFrom && changesBetween(beganFrom, record, formOf(name))
  return { ...entry, changed: changes?.map(({ what }) => what) ?? null }
}
