/** Why a value of an address is no text that somebody typed, in words that complete “… was refused: …”; null: it is text. */
export function whyUnreadable(value: string): string | null {
  // What an address has in place of bytes that are no UTF-8.
  if (value.includes('\uFFFD') || !value.isWellFormed()) return 'it is not text in UTF-8'
  return /[^\P{Cc}\s]/u.test(value) ? 'it holds a control character' : null
}
