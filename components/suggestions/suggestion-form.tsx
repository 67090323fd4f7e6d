import { SuggestionWrong } from '@/components/suggestions/suggestion-wrong'
import { Button } from '@/components/ui/button'
import { MOST_MESSAGE, MOST_URL, suggestable } from '@/lib/suggestions/schema'
import type { Reason, Typed, Wrong } from '@/lib/suggestions/typed'
import { SuggestedValue } from './suggested-value'
import { marks, Written } from './written'

type Props = { action: string; stamp: string; typed: Typed; wrong: Wrong; reason: Reason | null }

/** What is wrong, what is right, and the page that says so. */
export function SuggestionForm({ action, stamp, typed, wrong, reason }: Props) {
  return (
    <>
      <SuggestionWrong wrong={wrong} reason={reason} />
      <form className="suggestion-form" method="post" action={action} aria-label="What is wrong or missing">
        <input type="hidden" name="made" value={stamp} />
        <div>
          <label htmlFor="field">What is it about?</label>
          <select className="input" id="field" name="field" defaultValue={typed.field ?? ''}>
            <option value="">Something else</option>
            {Object.entries(suggestable).map(([field, label]) => (
              <option key={field} value={field}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Written name="message" label="What is right?" wrong={wrong.message}>
          <textarea
            className="input"
            id="message"
            name="message"
            rows={6}
            maxLength={MOST_MESSAGE}
            required
            defaultValue={typed.message}
            {...marks('message', wrong.message)}
          />
        </Written>
        <SuggestedValue typed={typed} wrong={wrong.value} />
        <Written name="source" label="A page that says so" wrong={wrong.sourceUrl}>
          <input
            className="input"
            id="source"
            name="source"
            inputMode="url"
            autoComplete="off"
            maxLength={MOST_URL}
            defaultValue={typed.sourceUrl}
            {...marks('source', wrong.sourceUrl)}
          />
        </Written>
        {/* People neither see it nor come to it: only a machine fills it in. */}
        <div className="suggestion-trap" aria-hidden="true">
          <label htmlFor="website">Leave this empty</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="actions">
          <Button>Send it to the editors</Button>
        </p>
      </form>
    </>
  )
}
