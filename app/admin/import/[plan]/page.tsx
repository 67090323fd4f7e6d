import { notFound } from 'next/navigation'
import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { requireEditor } from '@/lib/auth/guard'
import { getFaults, getPlan, getRows } from '@/lib/bulk/admin'
import { type Show, shows } from '@/lib/bulk/shows'
import { pageNumber } from '@/lib/desk/address'
import { planOf } from '../form'
import { FaultTable } from './fault-table'
import { HowRead } from './how-read'
import { ImportForm } from './import-form'
import { Outcome } from './outcome'
import { RowList } from './row-list'
import { UnderWay } from './under-way'

export const metadata = { title: 'A file to import' }

const MOST_FAULTS_SHOWN = 200

export default async function PlanPage({ params, searchParams }: PageProps<'/admin/import/[plan]'>) {
  const editor = await requireEditor()
  const plan = await getPlan(planOf((await params).plan))
  if (!plan) notFound()
  const { state } = plan
  const query = await searchParams
  const show = shownOf(query.show, plan)
  const page = pageNumber(query.page)
  const isReady = state === 'ready'
  return (
    <DeskPage editor={editor} room="/import">
      <PageHeading title={plan.fileName} lead={lead[state]} />
      {plan.problem && (
        <Notice tone="warning" role="alert" title="Nothing was imported">
          <p>{plan.problem}</p>
        </Notice>
      )}
      {(state === 'checking' || state === 'waiting' || state === 'applying') && (
        <UnderWay planId={plan.id} state={state} percent={plan.percent} />
      )}
      {state === 'faulty' && <FaultTable plan={plan} faults={await getFaults(plan.id, MOST_FAULTS_SHOWN)} />}
      {state === 'applied' && <Outcome plan={plan} />}
      {isReady && <ImportForm plan={plan} isOwner={editor.role === 'owner'} />}
      {isReady && <RowList plan={plan} show={show} page={page} rows={await getRows(plan.id, show, page)} />}
      {['faulty', 'ready', 'interrupted', 'over'].includes(state) && <HowRead plan={plan} />}
    </DeskPage>
  )
}

const lead = {
  checking: 'The file is being checked. Nothing is written.',
  interrupted: 'The check was interrupted. Nothing was written: check the file again.',
  faulty: 'The file has faults, so nothing was written. Mend them there, and send it again.',
  ready: 'The file is sound. This is what it would do; nothing is written yet.',
  waiting: 'The import waits for another one to end.',
  applying: 'The import is under way: all of it or nothing.',
  applied: 'The import is in, and readers see it.',
  over: 'The file was checked more than a day ago. Check it again before it is imported.',
}

function shownOf(given: unknown, plan: Record<Show, number>): Show {
  return shows.find((each) => each === given) ?? shows.find((each) => plan[each] > 0) ?? 'unchanged'
}
