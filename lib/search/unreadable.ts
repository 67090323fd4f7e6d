const LONGEST_SHOWN = 80

/** Why a name of an address that names none is refused, in words that complete “… was refused: …”. */
export const UNKNOWN_PARAMETER = 'there is no such parameter'

/** Why a value of an address is no text that somebody typed, in words that complete “… was refused: …”; null: it is text. */
export function whyUnreadable(value: string): string | null {
  // What an address has in place of bytes that are no UTF-8.
  if (value.includes('\uFFFD') || !value.isWellFormed()) return 'it is not text in UTF-8'
  return /[^\P{Cc}\s]/u.test(value) ? 'it holds a control character' : null
}

/** What an address gave, as a refusal repeats it: its beginning, with U+FFFD in place of what no page can hold. */
export function shown(value: string): string {
  return value
    .slice(0, LONGEST_SHOWN)
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD')
}
