import { markup } from '@/lib/markup'

/** What the frame may do: open its links in a tab of their own, and nothing else. It needs neither scripts nor cookies. */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox'

/** A program fits into this height at 320 pixels of width, and so does a row of a list. */
const PROGRAM_HEIGHT = 640
const LIST_HEIGHT = 150
const ROW_HEIGHT = 215
const MOST_HEIGHT = 900

export function heightOf(rows: number | null): number {
  return rows === null ? PROGRAM_HEIGHT : Math.min(MOST_HEIGHT, LIST_HEIGHT + rows * ROW_HEIGHT)
}

type Frame = { src: string; title: string; height: number }

/** The markup to copy into a page, on one line: editors of guides make paragraphs of several. */
export function snippetOf({ src, title, height }: Frame): string {
  return markup`<iframe src="${src}" title="${title}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border:0"></iframe>`
    .text
}
