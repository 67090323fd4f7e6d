import type { Column } from '@/lib/embed/looks'
import { markup } from '@/lib/markup'

/** What the frame may do: open its links in a tab of their own, and nothing else. It needs neither scripts nor cookies. */
export const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox'

/**
 * Heights in pixels by the width of the column, 700 or 320 pixels, measured in Chromium on the whole catalogue: a frame without
 * scripts cannot grow with what it holds. Nine programs in ten fit. A list has what its head and its foot take and the usual row
 * as often as there are rows, and scrolls where they are longer, or come to more than `MOST`.
 */
const PROGRAM = { wide: 410, narrow: 660 }
const LIST = { wide: 120, narrow: 155 }
const ROW = { wide: 142, narrow: 240 }
const MOST = 1_400

export function programHeight(column: Column): number {
  return PROGRAM[column]
}

/** @param rows How many programs the list shows. One that has none now has room for one: the search may find some later. */
export function listHeight(rows: number, column: Column): number {
  return Math.min(MOST, LIST[column] + Math.max(1, rows) * ROW[column])
}

type Frame = { src: string; title: string; height: number }

/** The markup to copy into a page, on one line: editors of guides make paragraphs of several. */
export function snippetOf({ src, title, height }: Frame): string {
  return markup`<iframe src="${src}" title="${title}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border:0"></iframe>`
    .text
}
