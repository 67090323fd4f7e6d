export const MOST_OF_A_NOTE = 2000

/** Why somebody changed a record, as they sent it: one line; '' says nothing. */
export function noteIn(sent: FormData): string {
  return String(sent.get('note') ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_OF_A_NOTE)
}
