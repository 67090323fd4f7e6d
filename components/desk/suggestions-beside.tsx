import type { Suggestion } from '@/lib/suggestions/admin'
import { aboutWhat, answerPath } from '@/lib/suggestions/schema'

/** What readers suggested about a record and nobody answered, to stand beside its form. */
export function SuggestionsBeside({ suggestions }: { suggestions: Suggestion[] }) {
  if (suggestions.length === 0) return null
  return (
    <section aria-labelledby="suggestions-beside">
      <h2 className="label" id="suggestions-beside">
        Suggestions of readers
      </h2>
      <ul className="plain">
        {suggestions.map(({ reference, field, message }) => (
          <li key={reference}>
            <a href={answerPath(reference)}>{aboutWhat(field)}</a>{' '}
            <span className="soft suggestion-words">{shortened(message)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MOST_SHOWN = 160

function shortened(message: string): string {
  return message.length > MOST_SHOWN ? `${message.slice(0, MOST_SHOWN).toWellFormed()} …` : message
}
