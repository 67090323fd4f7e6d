import type { Reason } from '@/lib/search/schema'

/** Why a program was found, where its name does not tell. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  return reasons.map(({ kind, text }) => (
    <p key={kind + text.map(({ piece }) => piece).join('')} className="reason">
      <span className="soft">{kind}:</span>{' '}
      {text.map(({ piece, marked }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
        marked ? <mark key={index}>{piece}</mark> : piece,
      )}
    </p>
  ))
}
