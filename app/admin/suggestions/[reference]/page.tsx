import { redirect } from 'next/navigation'
import { DeskPage } from '@/components/desk/desk-page'
import { SuggestionLines } from '@/components/desk/suggestion-lines'
import { PageHeading } from '@/components/layout/page-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { requireEditor } from '@/lib/auth/guard'
import { formSeal, takeHeldForm } from '@/lib/auth/held-form'
import { getSuggestionsBeside, getSuggestionToAnswer } from '@/lib/suggestions/admin'
import { aboutWhat, answerPath, suggestionPath } from '@/lib/suggestions/schema'
import { reopenAction } from '../actions'
import { AnswerForms } from './answer-forms'

export const metadata = { title: 'A suggestion' }

export default async function SuggestionPage({ params, searchParams }: PageProps<'/admin/suggestions/[reference]'>) {
  const editor = await requireEditor()
  const suggestion = await getSuggestionToAnswer((await params).reference)
  if (!suggestion) redirect('/admin/suggestions')
  const { reference, status, program, field } = suggestion
  const held = await takeHeldForm((await searchParams).held, editor)
  const beside = status === 'waiting' ? await getSuggestionsBeside(program.id) : []
  const others = beside
    .filter((other) => other.reference !== reference)
    .map((other) => ({ reference: other.reference, label: `${aboutWhat(other.field)}: ${other.message.slice(0, 60)}` }))
  return (
    <DeskPage editor={editor} room="/suggestions">
      <Breadcrumb items={[{ href: '/admin/suggestions', label: 'Suggestions' }]} />
      <PageHeading title={aboutWhat(field)} lead={program.name} />
      <SuggestionLines suggestion={suggestion} />
      {status === 'waiting' ? (
        <AnswerForms
          reference={reference}
          others={others}
          reason={String(held?.get('reason') ?? '')}
          seal={formSeal(editor, answerPath(reference))}
        />
      ) : (
        <form action={reopenAction} className="answer-forms">
          <input type="hidden" name="reference" value={reference} />
          <p>
            The reader sees <a href={suggestionPath(reference)}>what became of it</a>.
          </p>
          <Button variant="quiet">Take the answer back</Button>
        </form>
      )}
    </DeskPage>
  )
}
