import { Notice } from '@/components/ui/notice'
import type { Reason, Wrong } from '@/lib/suggestions/typed'

/** Before the form: that nothing was sent, and why. */
export function SuggestionWrong({ wrong, reason }: { wrong: Wrong; reason: Reason | null }) {
  if (!reason && !wrong.message && !wrong.sourceUrl) return null
  return (
    <Notice tone="warning" title="Nothing was sent yet" id="wrong" tabIndex={-1}>
      {reason && <p>{sentences[reason]}</p>}
      {(wrong.message || wrong.sourceUrl) && (
        <ul>
          {wrong.message && (
            <li>
              <a href="#message">What is right?</a> {wrong.message}
            </li>
          )}
          {wrong.sourceUrl && (
            <li>
              <a href="#source">A page that says so</a>: {wrong.sourceUrl}
            </li>
          )}
        </ul>
      )}
    </Notice>
  )
}

const sentences: Record<Reason, string> = {
  again: 'This came faster than people write, or from a page of days ago. If you are no machine, send it once more.',
  often: 'So many came today, from your network or from everywhere, that no more are taken. Send it tomorrow.',
  gone: 'This program is not in the directory any more.',
}
