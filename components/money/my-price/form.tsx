import { ToldRegion } from '@/components/eligibility/told-region'
import { ChoiceField, NumberField } from '@/components/money/my-price/field'
import { Button } from '@/components/ui/button'
import { residencyAt } from '@/lib/eligibility/residency'
import {
  answered,
  employerPays,
  type FieldName,
  helpCovers,
  lives,
  modes,
  type Query,
  written,
} from '@/lib/money/my-price/answers'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { hintFor, labels, matters, rateOptions } from '@/lib/money/my-price/questions'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

type Props = {
  program: ProgramPage
  my: MyPrice
  query: Query
  isAnswered: boolean
  /** The state or province that the reader told of on /fit. */
  region: string | undefined
}

/**
 * Every question as a plain GET form: the answers stand in the address, and nowhere else. What a reader told of where they
 * live is offered as a link, and never sent along with the form.
 */
export function MyPriceForm({ program, my, query, isAnswered, region }: Props) {
  const { currency, faults, unused, answers } = my
  const about = (name: FieldName) => ({
    name,
    label: labels[name],
    hint: hintFor(name, program, my),
    offer: name === 'live' && <OfferedHome program={program} query={query} region={region} />,
    fault: faults[name],
    unused: unused[name],
  })
  const number = (name: FieldName, unit?: string) =>
    matters(name, program, my) && <NumberField {...about(name)} unit={unit} value={written(query, name)} />
  const choice = (name: FieldName, options: Record<string, string>, none = 'Not said') =>
    matters(name, program, my) && (
      <ChoiceField {...about(name)} options={options} value={String(answers[name] ?? '')} none={none} />
    )
  return (
    <form
      action={`${programPath(program)}#my-price`}
      className="my-price-form"
      aria-label="My price"
      autoComplete="off"
    >
      <Group title="The price">
        {choice('live', lives)}
        {choice('mode', modes)}
        {choice('rate', rateOptions(my))}
        {number('credits')}
        {number('courses')}
        {number('accepted')}
        {number('fees', currency)}
        {number('price', currency)}
      </Group>
      <Group title="Time, books and visits">
        {number('terms')}
        {number('books', currency)}
        {number('visits')}
        {number('visit_cost', currency)}
      </Group>
      <Group title="Help">
        {number('scholarship', currency)}
        {choice('scholarship_of', helpCovers, helpCovers.tuition)}
        {number('employer', '%')}
        {number('employer_max', currency)}
        {choice('employer_of', helpCovers, helpCovers.tuition)}
        {choice('employer_pays', employerPays)}
      </Group>
      <p className="actions">
        <Button>{isAnswered ? 'Work it out again' : 'Work it out'}</Button>
        {isAnswered && (
          <a className="button quiet" href={`${programPath(program)}#my-price`}>
            Clear my answers
          </a>
        )}
      </p>
    </form>
  )
}

/** Whether that is "in state" at this school, where it can be told; the school decides. */
function OfferedHome({ program, query, region }: Pick<Props, 'program' | 'query' | 'region'>) {
  const home = written(query, 'live') === '' ? residencyAt(region, program.institution) : null
  if (!region || !home) return null
  const href = `${programPath(program)}?${new URLSearchParams([['live', home], ...answered(query)])}#my-price`
  return <ToldRegion region={region} href={href} />
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}
