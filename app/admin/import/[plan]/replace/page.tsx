import { notFound } from 'next/navigation'
import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { requireOwner } from '@/lib/auth/guard'
import { getMissing, getPlan } from '@/lib/bulk/admin'
import { replaceAction } from '../../actions'
import { planOf } from '../../form'
import { Summary } from '../summary'
import { WaitingChoice } from '../waiting-choice'

export const metadata = { title: 'Import and archive the rest' }

export default async function ReplacePage({ params, searchParams }: PageProps<'/admin/import/[plan]/replace'>) {
  const owner = await requireOwner()
  const plan = await getPlan(planOf((await params).plan))
  if (plan?.state !== 'ready') notFound()
  const { problem } = await searchParams
  const { count, first } = await getMissing(plan.id)
  const programs = `${count.toLocaleString('en')} ${count === 1 ? 'program' : 'programs'}`
  return (
    <DeskPage editor={owner} room="/import">
      <PageHeading
        title="Import, and archive the rest"
        lead={`${plan.fileName} does not have ${programs} that readers see now.`}
      />
      {problem === 'number' && (
        <Notice tone="warning" role="alert" title="Nothing was imported">
          <p>The number that you typed is another one.</p>
        </Notice>
      )}
      <Summary plan={plan} />
      <ul className="missing-list">
        {first.map(({ id, name, institution }) => (
          <li key={id}>
            {name}, {institution}
          </li>
        ))}
        {count > first.length && <li>and {(count - first.length).toLocaleString('en')} more</li>}
      </ul>
      {count > 0 && (
        <form action={replaceAction} className="desk-form">
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="told" value={count} />
          {plan.waiting > 0 && <WaitingChoice count={plan.waiting} />}
          <div className="field">
            <label htmlFor="typed">
              Type {count} to archive {count === 1 ? 'it' : 'them'}
            </label>
            <input id="typed" name="typed" className="input" inputMode="numeric" autoComplete="off" required />
          </div>
          <Button>Import, and archive {programs}</Button>
        </form>
      )}
      <p>
        <a href={`/admin/import/${plan.id}`}>Back to the file</a>
      </p>
    </DeskPage>
  )
}
