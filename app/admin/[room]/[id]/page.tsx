import { DeskPage } from '@/components/desk/desk-page'
import { ProblemList } from '@/components/desk/form/problem-list'
import { RecordForm } from '@/components/desk/form/record-form'
import { HeldFormField } from '@/components/desk/held-form-field'
import { RecordHeading } from '@/components/desk/record-heading'
import { SuggestionsBeside } from '@/components/desk/suggestions-beside'
import { Notice } from '@/components/ui/notice'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal } from '@/lib/auth/held-form'
import { getIssues, getVocabularies } from '@/lib/editing/admin'
import { formOf } from '@/lib/editing/fields/forms'
import { problemsOf } from '@/lib/editing/fields/problems'
import { openingOf } from '@/lib/editing/opening'
import { recordAt } from '@/lib/editing/record-address'
import { getSuggestionsBeside } from '@/lib/suggestions/admin'
import { saveAction } from './actions'

export const metadata = { title: 'Edit' }

export default async function EditRecord({ params, searchParams }: PageProps<'/admin/[room]/[id]'>) {
  const editor = await requireEditor()
  const [record, query] = [await recordAt(await params), await searchParams]
  const { name, id, standing, head } = record
  const { typed, version, said, suggestion } = await openingOf(record, query, editor)
  const lacking = standing.draft ? problemsOf(await getIssues(name, id, head, 'publish'), formOf(name)) : []
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current="edit" />
      {said && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      {lacking.length > 0 && (
        <Notice tone="age" title="Before it can be published">
          <ProblemList problems={lacking} at="" />
        </Notice>
      )}
      {name === 'programs' && <SuggestionsBeside suggestions={await getSuggestionsBeside(id)} />}
      <RecordForm
        // Not by what stands: an answer to what was sent finds its form by this, also when somebody else saved meanwhile.
        key={`${query.saved} ${query.revision} ${query.held}`}
        name={name}
        typed={typed}
        version={version}
        isPublic={standing.editorialStatus === 'published'}
        vocabularies={await getVocabularies()}
        suggestion={suggestion}
        action={saveAction.bind(null, name, id)}
      >
        <HeldFormField seal={formSeal(editor, `/admin/${name}/${id}`)} />
      </RecordForm>
    </DeskPage>
  )
}
