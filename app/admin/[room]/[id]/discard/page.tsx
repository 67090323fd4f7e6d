import { ChangeTable } from '@/components/desk/change-table'
import { ConfirmForm } from '@/components/desk/confirm-form'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordHeading } from '@/components/desk/record-heading'
import { Section } from '@/components/ui/section'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal } from '@/lib/auth/held-form'
import { changesBetween } from '@/lib/editing/fields/changes'
import { formOf } from '@/lib/editing/fields/forms'
import { recordAt } from '@/lib/editing/record-address'
import { discardAction } from '../actions'

export const metadata = { title: 'Give up the edits' }

export default async function DiscardPage({ params }: PageProps<'/admin/[room]/[id]/discard'>) {
  const editor = await requireEditor()
  const record = await recordAt(await params)
  const { name, id, standing, head } = record
  const back = `/admin/${name}/${id}`
  const changes = changesBetween(standing.published?.record ?? {}, head, formOf(name))
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current={null} title="Give up the edits" />
      <p className="text">
        Readers go on seeing what they see now. The edits that wait stay in the history, from where they can be taken up
        again.
      </p>
      <ConfirmForm
        action={discardAction.bind(null, name, id)}
        button="Give up the edits"
        version={standing.version}
        seal={formSeal(editor, `${back}/discard`)}
        back={back}
      />
      <Section id="changes" title="What waits">
        <ChangeTable changes={changes} label="Each place that waits" before="Readers see" after="Waits" />
      </Section>
    </DeskPage>
  )
}
