import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal, takeHeldForm } from '@/lib/auth/held-form'
import { listInstitutions } from '@/lib/programs/admin'
import { NewProgramForm } from './new-program-form'

export const metadata = { title: 'Add a program' }

export default async function NewProgramPage({ searchParams }: PageProps<'/admin/programs/new'>) {
  const editor = await requireEditor()
  const held = await takeHeldForm((await searchParams).held, editor)
  return (
    <DeskPage editor={editor} room="/programs">
      <Breadcrumb items={[{ href: '/admin/programs', label: 'Programs' }]} />
      <PageHeading title="Add a program" lead="Readers do not see it before it is published." />
      <NewProgramForm
        institutions={await listInstitutions()}
        typed={held ? Object.fromEntries([...held].map(([name, value]) => [name, String(value)])) : {}}
        seal={formSeal(editor, '/admin/programs/new')}
      />
    </DeskPage>
  )
}
