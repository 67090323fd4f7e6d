import { ProgramView } from '@/app/(site)/programs/[institution]/[program]/program-view'
import { DeskPage } from '@/components/desk/desk-page'
import { ProblemList } from '@/components/desk/form/problem-list'
import { PreviewBar } from '@/components/desk/preview-bar'
import { RecordHeading } from '@/components/desk/record-heading'
import { Notice } from '@/components/ui/notice'
import { requireEditor } from '@/lib/auth/guard'
import { getPreview } from '@/lib/editing/admin'
import { formOf } from '@/lib/editing/fields/forms'
import { problemsOf } from '@/lib/editing/fields/problems'
import { recordAt } from '@/lib/editing/record-address'
import { getComparable } from '@/lib/programs/comparable'
import { getProgramsLike } from '@/lib/programs/queries'
import { nobody } from '@/lib/reader/reader'

export const metadata = { title: 'Preview' }

/** The very page of a program, of the record as it waits; or what keeps it from being one. */
export default async function PreviewPage({ params }: PageProps<'/admin/programs/[id]/preview'>) {
  const editor = await requireEditor()
  const { id } = await params
  const record = await recordAt({ room: 'programs', id })
  const preview = await getPreview(record.id, record.head)
  const back = `/admin/programs/${record.id}`
  if (preview.outcome === 'page') {
    const { page } = preview
    const [like, comparable] = [await getProgramsLike(page.id), await getComparable(page)]
    const bar = <PreviewBar back={back} state={record.standing.state} />
    return <ProgramView program={page} like={like} comparable={comparable} reader={nobody} query={{}} above={bar} />
  }
  return (
    <DeskPage editor={editor} room="/programs">
      <RecordHeading record={record} current={null} title="No preview yet" />
      <Notice tone="age" title="Readers cannot be shown it before this is mended">
        <ProblemList problems={problemsOf(preview.issues, formOf('programs'))} at={back} />
      </Notice>
    </DeskPage>
  )
}
