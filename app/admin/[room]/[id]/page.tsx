import { DeskPage } from '@/components/desk/desk-page'
import { ProblemList } from '@/components/desk/form/error-summary'
import { RecordForm } from '@/components/desk/form/record-form'
import { RecordHeading } from '@/components/desk/record-heading'
import { Notice } from '@/components/ui/notice'
import { requireEditor } from '@/lib/auth/guard'
import { getIssues, getVocabularies } from '@/lib/editing/admin'
import { formOf } from '@/lib/editing/fields/forms'
import { problemsOf } from '@/lib/editing/fields/problems'
import { typedOf } from '@/lib/editing/fields/typed'
import { recordAt } from '@/lib/editing/record-address'
import { saveAction } from './actions'

export const metadata = { title: 'Edit' }

export default async function EditRecord({ params, searchParams }: PageProps<'/admin/[room]/[id]'>) {
  const editor = await requireEditor()
  const [record, { saved }] = [await recordAt(await params), await searchParams]
  const { name, id, standing, head } = record
  const form = formOf(name)
  const lacking = standing.draft ? problemsOf(await getIssues(name, head, 'publish'), form) : []
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current="edit" />
      {saved !== undefined && (
        <Notice role="status">
          <p>{standing.draft ? 'Saved. Readers see no change.' : 'Nothing was changed, so nothing was saved.'}</p>
        </Notice>
      )}
      {lacking.length > 0 && (
        <Notice tone="age" title="Before it can be published">
          <ProblemList problems={lacking} href={(control) => `#record-${control}`} />
        </Notice>
      )}
      <RecordForm
        key={standing.version}
        name={name}
        typed={typedOf(head, form)}
        version={standing.version}
        isPublic={standing.editorialStatus === 'published'}
        vocabularies={await getVocabularies()}
        suggestion={null}
        action={saveAction.bind(null, name, id)}
      />
    </DeskPage>
  )
}
