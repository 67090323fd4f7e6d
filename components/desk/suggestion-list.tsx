import { formatDate } from '@/lib/format'
import type { Suggestion } from '@/lib/suggestions/admin'
import { aboutWhat, answerPath } from '@/lib/suggestions/schema'

/** What readers suggested, each with the program that it is about. */
export function SuggestionList({ suggestions }: { suggestions: Suggestion[] }) {
  return (
    <ol className="work">
      {suggestions.map(({ reference, field, message, createdAt, program }) => (
        <li key={reference}>
          <h2>
            <a href={answerPath(reference)}>
              {aboutWhat(field)}: {program.name}
            </a>
          </h2>
          <p className="soft small">
            {program.institution.name} · {formatDate(createdAt.toISOString().slice(0, 10))}
          </p>
          <p className="suggestion-words">{message}</p>
        </li>
      ))}
    </ol>
  )
}
