import { Notice } from '@/components/ui/notice'
import type { Reason, Wrong } from '@/lib/suggestions/typed'

/** Before the form: that nothing was sent, and why. */
export function SuggestionWrong({ wrong, reason }: { wrong: Wrong; reason: Reason | null }) {
  const places = PLACES.filter(({ name }) => wrong[name])
  if (!reason && places.length === 0) return null
  return (
    <Notice tone="warning" title="Nothing was sent yet" id="wrong" tabIndex={-1}>
      {reason && <p>{sentences[reason]}</p>}
      {places.length > 0 && (
        <ul>
          {places.map(({ name, id, label }) => (
            <li key={name}>
              <a href={`#${id}`}>{label}</a> {wrong[name]}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

const PLACES = [
  { name: 'message', id: 'message', label: 'What is right?' },
  { name: 'value', id: 'value', label: 'What should it say?' },
  { name: 'sourceUrl', id: 'source', label: 'A page that says so:' },
] as const

const sentences: Record<Reason, string> = {
  again: 'This came faster than people write, or from a page of days ago. If you are no machine, send it once more.',
  often: 'So many came today, from your network or from everywhere, that no more are taken. Send it tomorrow.',
  gone: 'This program is not in the directory any more.',
}
