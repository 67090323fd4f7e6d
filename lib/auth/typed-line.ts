/** What somebody typed into a field of one line: an address, a name. No database keeps a NUL, and nobody types one. */
export function typedLine(form: FormData, field: string): string {
  return String(form.get(field) ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
}
