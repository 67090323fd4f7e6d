import { Section } from '@/components/ui/section'
import type { ShownPlan } from '@/lib/bulk/preview'
import { Summary } from './summary'

/** What an import did. */
export function Outcome({ plan }: { plan: ShownPlan }) {
  return (
    <Section id="outcome" title="What the file did">
      <Summary plan={plan} />
      <p>
        Each program has it in its history, as “Import of {plan.fileName}”, and can be put back from there.{' '}
        <a href="/admin/import">Import another file</a>
      </p>
    </Section>
  )
}
