/** The groups of rows that the preview of an import shows, in its order. */
export const shows = ['added', 'changed', 'waiting', 'unchanged'] as const
export type Show = (typeof shows)[number]

export const ROWS_A_PAGE = 25

export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PAGE))
}
