/** The most programs that stand side by side, and the fewest that can be compared. */
export const MOST_COMPARED = 6
export const FEWEST_COMPARED = 2

/** What an address of /compare asks for; a program is written as `institution/program`. */
export type Asked = {
  programs: string[]
  /** Show only the rows in which the programs are not the same. */
  differences: boolean
  /** Words to find another program by. */
  find: string
  /** Parameters that are not ours and that a link must not lose: what a price is reckoned with. */
  kept: [string, string][]
}

export function compareHref(asked: Partial<Asked>): string {
  return `/compare${queryOf(asked)}`
}

/** The same table as a file: all of its rows, whatever the page shows of them. */
export function tableHref({ programs, kept }: Pick<Asked, 'programs' | 'kept'>): string {
  return `/compare/table.csv${queryOf({ programs, kept })}`
}

/** The names and values by which an address or a form carries these. */
export function compareFields({ programs = [], differences, find, kept = [] }: Partial<Asked>): [string, string][] {
  return [
    ...programs.map((key): [string, string] => ['p', key]),
    ...(differences ? [['differences', '1'] as [string, string]] : []),
    ...(find ? [['find', find] as [string, string]] : []),
    ...kept,
  ]
}

function queryOf(asked: Partial<Asked>): string {
  // A slash needs no escape in a query, and reads better so.
  const query = new URLSearchParams(compareFields(asked)).toString().replaceAll('%2F', '/')
  return query ? `?${query}` : ''
}
