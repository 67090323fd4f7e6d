/** How a frame looks on somebody else's page: what its address says beside the search, and for how wide a column it is high. */
export const rowChoices = [5, 10, 20]
const ROWS = 10

/** A guide is light, whatever its reader's device prefers, and a dark frame in it looks broken: so that is what is usual. */
export const themes = {
  light: 'Light, as most guides are',
  dark: 'Dark',
  auto: 'As the reader’s device prefers',
}
export type Theme = keyof typeof themes

export const columns = {
  wide: 'Wide, about 700 pixels',
  narrow: 'Narrow, about 320 pixels',
}
export type Column = keyof typeof columns

export type Looks = { rows: number; theme: Theme }
type Value = string | string[] | null | undefined

/** The parameters of a frame's address that are about its looks; what they do not understand is as usual. */
export const lookNames = ['rows', 'theme']

export function readLooks({ rows, theme }: { rows?: Value; theme?: Value }): Looks {
  return { rows: rowChoices.find((each) => String(each) === first(rows)) ?? ROWS, theme: keyOf(themes, theme, 'light') }
}

/** For which column the height of a frame is. */
export function readColumn(value: Value): Column {
  return keyOf(columns, value, 'wide')
}

/** The looks as an address has them: nothing that is as usual. */
export function writeLooks(query: URLSearchParams, { rows, theme }: Partial<Looks>): URLSearchParams {
  const written = new URLSearchParams(query)
  if (rows && rows !== ROWS) written.set('rows', String(rows))
  if (theme && theme !== 'light') written.set('theme', theme)
  return written
}

function keyOf<Key extends string>(choices: Record<Key, string>, value: Value, usual: Key): Key {
  const given = first(value)
  return (Object.keys(choices) as Key[]).find((each) => each === given) ?? usual
}

function first(value: Value): string | undefined {
  return [value ?? []].flat()[0]
}
