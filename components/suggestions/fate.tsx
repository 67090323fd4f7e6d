import { formatDate } from '@/lib/format'
import type { SuggestionPage } from '@/lib/suggestions/queries'

/** What became of a suggestion, in plain words; of one that says what another says, what became of that. */
export function Fate({ suggestion }: { suggestion: SuggestionPage }) {
  const { status, createdAt, answeredAt, fate } = suggestion
  return (
    <div className="suggestion-fate">
      <p>Sent on {day(createdAt)}. Thank you.</p>
      {status === 'merged' && answeredAt && (
        <p>Somebody else wrote the same, so on {day(answeredAt)} the editors put the two together.</p>
      )}
      <p>
        <b>{words[fate.status]}</b>
        {fate.answeredAt && ` on ${day(fate.answeredAt)}`}. {fate.isDone ? DONE : meanings[fate.status]}
      </p>
      {fate.answer && (
        <blockquote>
          <p className="suggestion-words">{fate.answer}</p>
        </blockquote>
      )}
    </div>
  )
}

const words = {
  waiting: 'It waits for an editor',
  accepted: 'It was accepted',
  declined: 'It was declined',
  merged: 'It was put together with another',
}

const DONE = 'The record was changed since, and what it says now is public.'

const meanings = {
  waiting: 'Nobody has answered yet; editors see it beside the record.',
  accepted: 'An editor is working on it: the page of the program shows it once that is published.',
  declined: 'An editor looked at it and did not take it over. The reason:',
  merged: '',
}

function day(date: Date): string {
  return formatDate(date.toISOString().slice(0, 10))
}
