import { notFound } from 'next/navigation'
import { ChangeTable } from '@/components/desk/change-table'
import { ConfirmForm } from '@/components/desk/confirm-form'
import { DeskPage } from '@/components/desk/desk-page'
import { ProblemList } from '@/components/desk/form/problem-list'
import { RecordHeading } from '@/components/desk/record-heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal, takeHeldForm } from '@/lib/auth/held-form'
import type { Change } from '@/lib/editing/fields/changes'
import { publishingOf } from '@/lib/editing/publishing'
import { recordAt } from '@/lib/editing/record-address'
import { counted } from '@/lib/format'
import { publishAction } from '../actions'

export const metadata = { title: 'Publish' }

export default async function PublishPage({ params, searchParams }: PageProps<'/admin/[room]/[id]/publish'>) {
  const editor = await requireEditor()
  const [record, query] = [await recordAt(await params), await searchParams]
  const held = await takeHeldForm(query.held, editor)
  // What was to be public when the session ran out still is.
  const revision = query.revision ?? held?.get('revision')
  const found = await publishingOf(record, typeof revision === 'string' ? revision : null)
  if (!found) notFound()
  const { name, id, standing } = record
  const back = `/admin/${name}/${id}`
  const form = found.revision ? `${back}?revision=${found.revision}` : back
  const isSame = found.changes.length === 0 && found.isShown
  return (
    <DeskPage editor={editor} room={`/${name}`}>
      <RecordHeading record={record} current={null} title={standing.state === 'archived' ? 'Bring back' : 'Publish'} />
      {found.problems.length > 0 ? (
        <Notice tone="warning" title="It cannot be public before this is mended">
          <ProblemList problems={found.problems} at={form} />
        </Notice>
      ) : isSame ? (
        <p>All of this is public already. There is nothing to publish.</p>
      ) : (
        <>
          {found.revision && standing.draft && (
            <p className="text">
              The edits that wait are given up with it. They stay in the history, from where they can be taken up again.
            </p>
          )}
          {standing.state === 'archived' && standing.draft && standing.published && !found.revision && (
            <WaitingEdits
              changes={found.waiting}
              publishedPath={`${back}/publish?revision=${standing.published.revisionId}`}
            />
          )}
          <ConfirmForm
            action={publishAction.bind(null, name, id)}
            button="Publish: readers see it at once"
            version={standing.version}
            revision={found.revision ?? undefined}
            ask={{
              label: 'Why (optional)',
              hint: 'For the history at this desk. Readers do not see it.',
              typed: String(held?.get('note') ?? ''),
            }}
            seal={formSeal(editor, `${back}/publish`)}
            back={back}
          />
        </>
      )}
      {!isSame && (
        <Section
          id="changes"
          title={
            found.isShown
              ? `What readers will see change: ${counted(found.changes.length, 'place')}`
              : 'What readers will see'
          }
        >
          <ChangeTable
            changes={found.changes}
            label="What will change"
            before="Readers see now"
            after="They will see"
          />
        </Section>
      )}
    </DeskPage>
  )
}

/** What becomes public with a record that comes back, beside what was. */
function WaitingEdits({ changes, publishedPath }: { changes: Change[]; publishedPath: string }) {
  return (
    <Notice tone="age" title="Edits waited when it was archived">
      <p>
        They become public with it. <a href={publishedPath}>Bring back what readers saw, without them</a>
      </p>
      <ChangeTable changes={changes} label="The edits that wait" before="Readers saw" after="They will see" />
    </Notice>
  )
}
