import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { ShownPlan } from '@/lib/bulk/preview'
import { encodings } from '@/lib/import-export/sheet/encoding'
import { separators } from '@/lib/import-export/sheet/separator'
import { checkAgainAction, discardAction } from '../actions'

/** How the file was read, for somebody who knows better; and the way to forget it. */
export function HowRead({ plan }: { plan: ShownPlan }) {
  return (
    <Section id="how-read" title="How the file was read">
      <form action={checkAgainAction} className="desk-form">
        <input type="hidden" name="plan" value={plan.id} />
        <Choice name="encoding" label="Encoding" chosen={plan.encoding} options={encodings} />
        {plan.format === 'csv' && (
          <Choice name="separator" label="What parts the cells" chosen={plan.separator} options={separators} />
        )}
        <Button variant="quiet">Check again</Button>
      </form>
      <form action={discardAction} className="desk-form">
        <input type="hidden" name="plan" value={plan.id} />
        <Button variant="quiet">Forget this file</Button>
      </form>
    </Section>
  )
}

type Props = { name: string; label: string; chosen: string; options: Record<string, string> }

function Choice({ name, label, chosen, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen} className="input">
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
