import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { requireEditor } from '@/lib/auth/guard'
import { getPlans } from '@/lib/bulk/admin'
import { isRefusal, refusals } from '@/lib/bulk/refusals'
import { PlanList } from './plan-list'

export const metadata = { title: 'Import' }

export default async function ImportPage({ searchParams }: PageProps<'/admin/import'>) {
  const editor = await requireEditor()
  const { refused } = await searchParams
  const plans = await getPlans()
  return (
    <DeskPage editor={editor} room="/import">
      <PageHeading
        title="Import programs"
        lead="Send a table, see what each row would change, and only then let it in: all of it or nothing."
      />
      {isRefusal(refused) && (
        <Notice tone="warning" role="alert" title="This file was not taken">
          <p>{refusals[refused]}</p>
        </Notice>
      )}
      <form action="/admin/import/upload" method="post" encType="multipart/form-data" className="desk-form">
        <div className="field">
          <label htmlFor="file">A CSV, or JSON as in the catalogue’s files; 25 MB at most</label>
          <input
            id="file"
            type="file"
            name="file"
            required
            accept=".csv,.tsv,.txt,.json"
            aria-describedby="file-hint"
          />
          <p id="file-hint" className="hint">
            One row a program. <a href="/admin/import/columns">The columns</a> are those of{' '}
            <a href="/admin/export">the export</a>; one that you leave out is left as it is. Nothing is written before
            you say so.
          </p>
        </div>
        <Button>Send and check</Button>
      </form>
      {plans.length > 0 && (
        <Section id="recent" title="Files of the last day">
          <PlanList plans={plans} />
        </Section>
      )}
    </DeskPage>
  )
}
