import { ChoiceField, NumberField } from '@/components/money/my-price/field'
import { Button } from '@/components/ui/button'
import {
  employerCovers,
  employerPays,
  type FieldName,
  lives,
  modes,
  type Query,
  written,
} from '@/lib/money/my-price/answers'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { hintFor, matters, rateOptions } from '@/lib/money/my-price/questions'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

type Props = { program: ProgramPage; my: MyPrice; query: Query; isAnswered: boolean }

/** Every question as a plain GET form: the answers stand in the address, and nowhere else. */
export function MyPriceForm({ program, my, query, isAnswered }: Props) {
  const { currency, faults, answers } = my
  const about = (name: FieldName) => ({ name, hint: hintFor(name, program, my), fault: faults[name] })
  const number = (name: FieldName, label: string, unit?: string) =>
    matters(name, program, my) && (
      <NumberField {...about(name)} label={label} unit={unit} value={written(query, name)} />
    )
  const choice = (name: FieldName, label: string, options: Record<string, string>, none = 'Not said') =>
    matters(name, program, my) && (
      <ChoiceField {...about(name)} label={label} options={options} value={String(answers[name] ?? '')} none={none} />
    )
  return (
    <form
      action={`${programPath(program)}#my-price`}
      className="my-price-form"
      aria-label="My price"
      autoComplete="off"
    >
      <Group title="The price">
        {choice('live', 'Where I live', lives)}
        {choice('mode', 'How I study', modes)}
        {choice('rate', 'Which price is mine', rateOptions(my))}
        {number('credits', 'Credits that I take')}
        {number('courses', 'Courses that I take')}
        {number('accepted', 'Credits of mine that they accept')}
        {number('fees', 'Fees a term', currency)}
        {number('price', 'Another price, in all', currency)}
      </Group>
      <Group title="Time, books and visits">
        {number('terms', 'Over how many terms')}
        {number('books', 'Books and materials', currency)}
        {number('visits', 'Visits on site')}
        {number('visit_cost', 'One visit costs', currency)}
      </Group>
      <Group title="Help">
        {number('scholarship', 'Scholarship', currency)}
        {number('employer', 'My employer pays', '%')}
        {number('employer_max', 'But at most', currency)}
        {choice('employer_of', 'Of which costs', employerCovers, employerCovers.tuition)}
        {choice('employer_pays', 'When it pays', employerPays)}
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

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}
