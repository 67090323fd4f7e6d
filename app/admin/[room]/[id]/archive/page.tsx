import { ConfirmForm } from '@/components/desk/confirm-form'
import { DeskPage } from '@/components/desk/desk-page'
import { RecordHeading } from '@/components/desk/record-heading'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal, takeHeldForm } from '@/lib/auth/held-form'
import { countPublicPrograms } from '@/lib/editing/admin'
import { recordAt } from '@/lib/editing/record-address'
import { counted } from '@/lib/format'
import { archiveAction } from '../actions'

export const metadata = { title: 'Archive' }

export default async function ArchivePage({ params, searchParams }: PageProps<'/admin/[room]/[id]/archive'>) {
  const editor = await requireEditor()
  const [record, { held }] = [await recordAt(await params), await searchParams]
  const { name, id, noun, standing } = record
  const vanishing = name === 'institutions' ? await countPublicPrograms(id) : 0
  const back = `/admin/${name}/${id}`
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current={null} title="Archive" />
      <p className="text">
        Readers will no longer find this {noun}, {whatItsAddressSays(name)}. Nothing is deleted: its history stays, and
        so do edits that wait, and it can be brought back at any time. A program that has ended is better kept: say in
        its form that it is no longer offered.
      </p>
      {vanishing > 0 && (
        <p className="text">
          <b>{counted(vanishing, 'public program')}</b> of it will be found no more either, until it is brought back.
        </p>
      )}
      <ConfirmForm
        action={archiveAction.bind(null, name, id)}
        button="Archive: readers no longer see it"
        version={standing.version}
        ask={{
          label: 'Why (required)',
          hint: 'For the history at this desk. Readers do not see it.',
          typed: String((await takeHeldForm(held, editor))?.get('note') ?? ''),
        }}
        seal={formSeal(editor, `${back}/archive`)}
        back={back}
      />
    </DeskPage>
  )
}

function whatItsAddressSays(name: string): string {
  return name === 'programs'
    ? 'and who has its address sees how it last was, marked as no longer listed'
    : 'and its address will answer that there is none'
}
