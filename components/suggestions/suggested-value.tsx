import { MOST_VALUE } from '@/lib/suggestions/schema'
import type { Typed } from '@/lib/suggestions/typed'
import { answersTo, singleField } from '@/lib/suggestions/value'
import { marks, Written } from './written'

/** What the fact should say, where it is one value: a form that is about prices or courses does not ask. */
export function SuggestedValue({ typed: { field: fact, value }, wrong }: { typed: Typed; wrong: string | undefined }) {
  const single = singleField(fact)
  if (fact && !single && value === '') return null
  const answers = single && answersTo(single.field)
  const props = {
    id: 'value',
    name: 'value',
    className: 'input',
    maxLength: MOST_VALUE,
    defaultValue: value,
    ...marks('value', wrong),
  }
  return (
    <Written name="value" label="What should it say?" wrong={wrong}>
      {answers ? (
        <Answers {...props} answers={Object.values(answers)} />
      ) : single?.field.kind === 'prose' ? (
        <textarea {...props} rows={3} />
      ) : (
        <input {...props} autoComplete="off" />
      )}
    </Written>
  )
}

type AnswersProps = Omit<React.ComponentProps<'select'>, 'children'> & { answers: string[]; maxLength: number }

function Answers({ answers, maxLength: _, defaultValue, ...props }: AnswersProps) {
  const isKnown = defaultValue === '' || answers.includes(String(defaultValue))
  return (
    <select {...props} defaultValue={defaultValue}>
      <option value="">Leave it out</option>
      {!isKnown && <option>{defaultValue}</option>}
      {answers.map((answer) => (
        <option key={answer}>{answer}</option>
      ))}
    </select>
  )
}
