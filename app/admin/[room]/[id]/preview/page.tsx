import { notFound } from 'next/navigation'
import { DeskPage } from '@/components/desk/desk-page'
import { ProblemList } from '@/components/desk/form/problem-list'
import { PreviewBar } from '@/components/desk/preview-bar'
import { RecordHeading } from '@/components/desk/record-heading'
import { Notice } from '@/components/ui/notice'
import { requireEditor } from '@/lib/auth/guard'
import { formOf } from '@/lib/editing/fields/forms'
import { problemsOf } from '@/lib/editing/fields/problems'
import { getPagePreview } from '@/lib/editing/pages/admin'
import { recordAt } from '@/lib/editing/record-address'
import { isMade, PreviewedPage } from './previewed-page'

export const metadata = { title: 'Preview' }

/** The very page that shows a record, with the record as it waits; or what keeps it from being one. */
export default async function PreviewPage({ params }: PageProps<'/admin/[room]/[id]/preview'>) {
  const editor = await requireEditor()
  const record = await recordAt(await params)
  const preview = await getPagePreview(record)
  if (!preview) notFound()
  const back = `/admin/${record.name}/${record.id}`
  if (preview.outcome === 'page' && isMade(preview.page)) {
    const { state, draft } = record.standing
    return <PreviewedPage page={preview.page} above={<PreviewBar back={back} state={state} waits={draft !== null} />} />
  }
  return (
    <DeskPage editor={editor} room={`/${record.name}`}>
      <RecordHeading record={record} current={null} title="No preview yet" />
      {preview.outcome === 'page' ? (
        <p>Readers find the page of this {record.noun} once it has a public program.</p>
      ) : (
        <Notice tone="age" title="Readers cannot be shown it before this is mended">
          <ProblemList problems={problemsOf(preview.issues, formOf(record.name))} at={back} />
        </Notice>
      )}
    </DeskPage>
  )
}
