import { DeskPage } from '@/components/desk/desk-page'
import { HeldFormField } from '@/components/desk/held-form-field'
import { PageHeading } from '@/components/layout/page-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal, takeHeldForm } from '@/lib/auth/held-form'
import { articled } from '@/lib/editing/fields/field'
import { roomNames } from '@/lib/editing/fields/new-record'
import { parseForm } from '@/lib/editing/fields/parse-form'
import { plainRoom } from '@/lib/editing/record-address'
import { addRecordAction } from './actions'
import { NewRecordForm } from './new-record-form'

export const metadata = { title: 'Add' }

export default async function NewRecordPage({ params, searchParams }: PageProps<'/admin/[room]/new'>) {
  const editor = await requireEditor()
  const [name, { held }] = [plainRoom((await params).room), await searchParams]
  const kept = await takeHeldForm(held, editor)
  const { title, noun } = roomNames[name]
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <Breadcrumb items={[{ href: `/admin/${name}`, label: title }]} />
      <PageHeading title={`Add ${articled(noun)}`} lead="Readers do not see it before it is published." />
      <NewRecordForm name={name} typed={kept ? parseForm(kept).payload : {}} action={addRecordAction.bind(null, name)}>
        <HeldFormField seal={formSeal(editor, `/admin/${name}/new`)} />
      </NewRecordForm>
    </DeskPage>
  )
}
