import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { ShownPlan } from '@/lib/bulk/preview'
import { importAction } from '../actions'
import { Summary } from './summary'
import { WaitingChoice } from './waiting-choice'

/** What the file would do in all, and the button that does it. */
export function ImportForm({ plan, isOwner }: { plan: ShownPlan; isOwner: boolean }) {
  const writes = plan.added + plan.changed
  return (
    <Section id="import" title="In all">
      <Summary plan={plan} />
      {writes > 0 && (
        <form action={importAction} className="desk-form">
          <input type="hidden" name="plan" value={plan.id} />
          {plan.waiting > 0 && <WaitingChoice count={plan.waiting} />}
          <Button>Import: make this public</Button>
        </form>
      )}
      {writes === 0 && <p>There is nothing to import.</p>}
      {isOwner && (
        <p>
          <a href={`/admin/import/${plan.id}/replace`}>Also archive the programs that the file does not have …</a>
        </p>
      )}
    </Section>
  )
}
