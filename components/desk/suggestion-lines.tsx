import { Line } from '@/components/ui/line'
import { formatDate } from '@/lib/format'
import { programPath } from '@/lib/programs/schema'
import type { Suggestion } from '@/lib/suggestions/admin'
import { aboutWhat, answerPath, statuses } from '@/lib/suggestions/schema'

/** What a reader wrote, and what was answered. */
export function SuggestionLines({ suggestion }: { suggestion: Suggestion }) {
  const {
    field,
    message,
    suggestedValue,
    sourceUrl,
    status,
    answer,
    answeredAt,
    answeredBy,
    createdAt,
    mergedInto,
    program,
  } = suggestion
  return (
    <dl className="definitions">
      <Line term="Program">
        <a href={`/admin/programs/${program.id}`}>{program.name}</a>, {program.institution.name} (
        <a href={programPath(program)}>public page</a>)
      </Line>
      <Line term="About">{aboutWhat(field)}</Line>
      <Line term="A reader wrote">
        <span className="suggestion-words">{message}</span>
      </Line>
      {suggestedValue && (
        <Line term="It should say">
          <span className="suggestion-words">{suggestedValue}</span>
        </Line>
      )}
      <Line term="The page that says so">
        {sourceUrl ? (
          <a className="suggestion-words" href={sourceUrl} rel="external nofollow noreferrer">
            {sourceUrl}
          </a>
        ) : (
          'None was named.'
        )}
      </Line>
      <Line term="Sent">{day(createdAt)}</Line>
      <Line term="Standing">
        {statuses[status]}
        {answeredAt && ` on ${day(answeredAt)}`}
        {answeredBy && ` by ${answeredBy.name}`}.
        {mergedInto && (
          <>
            {' '}
            <a href={answerPath(mergedInto.reference)}>The other one</a>
          </>
        )}
      </Line>
      {answer && (
        <Line term="The reason">
          <span className="suggestion-words">{answer}</span>
        </Line>
      )}
    </dl>
  )
}

function day(date: Date): string {
  return formatDate(date.toISOString().slice(0, 10))
}
