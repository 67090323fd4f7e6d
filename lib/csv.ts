import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/**
 * Rows as a CSV that spreadsheets open with their accents right: UTF-8 with its mark, lines as RFC 4180 ends them.
 * A null is an empty cell.
 */
export function writeCsv(rows: Cell[][]): string {
  return `\uFEFF${csvLines(rows)}`
}

/** The same without the mark, which a file has once. */
export function csvLines(rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? unrun(cell) : cell))),
    // A lone end of line is quoted too: not every reader takes only the two characters together for the end of a row.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}

/** As a download under a name of ours. */
export function csvResponse(fileName: string, rows: Cell[][]): Response {
  return new Response(writeCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe before the sign that would begin one, at the start of the
 * cell and after what separates cells where the comma is a decimal sign. What has apostrophes there already gets one more,
 * so that `restored` knows which one was ours.
 */
function unrun(text: string): string {
  return text.replace(/((?:^|[;\t])[\s\uFEFF]*)(?='*[=+\-@＝＋－＠])/g, "$1'")
}

/** The text that `unrun` had; also where somebody wrote a formula's sign without the apostrophe. */
export function restored(text: string): string {
  return text.replace(/((?:^|[;\t])[\s\uFEFF]*)'(?='*[=+\-@＝＋－＠])/g, '$1')
}
