import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { requireEditor } from '@/lib/auth/guard'

export default async function WorkToDo() {
  const editor = await requireEditor()
  return (
    <DeskPage editor={editor}>
      <PageHeading title="Work to do" />
    </DeskPage>
  )
}
