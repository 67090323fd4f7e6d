import { fieldId } from '@/components/money/my-price/field'
import { Notice } from '@/components/ui/notice'
import type { FieldName } from '@/lib/money/my-price/answers'
import type { MyPrice } from '@/lib/money/my-price/my-price'
import { labels } from '@/lib/money/my-price/questions'

/** What is missing for a whole answer, each with the way to its field. */
export function StillWanting({ my: { wanting, faults } }: { my: MyPrice }) {
  const faulty = Object.keys(faults) as FieldName[]
  if (wanting.length + faulty.length === 0) return null
  return (
    <Notice tone="age" title={wanting.length > 0 ? 'Missing for a whole answer' : 'Not every answer could be used'}>
      <ul>
        {wanting.map(({ field, words }) => (
          <li key={field}>
            {words} <a href={`#${fieldId(field)}`}>Answer</a>
          </li>
        ))}
        {faulty.map((field) => (
          <li key={field}>
            {labels[field]}: what was written is left out. {faults[field]} <a href={`#${fieldId(field)}`}>Change it</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Questions to send to the school, in words that can be sent. */
export function AskTheSchool({ questions }: { questions: string[] }) {
  if (questions.length === 0) return null
  return (
    <section>
      <h3>Ask the school</h3>
      <ul className="said">
        {questions.map((question) => (
          <li key={question}>“{question}”</li>
        ))}
      </ul>
    </section>
  )
}
