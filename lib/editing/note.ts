export const MOST_OF_A_NOTE = 2000

/** Why somebody changed a record, as they sent it: one line; '' says nothing. */
export function noteIn(sent: FormData): string {
  return String(sent.get('note') ?? '')
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_OF_A_NOTE)
}
