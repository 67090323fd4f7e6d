import { type EditorialState, stateNames } from '@/lib/editing/state'

/** What the list of programs at the desk can be narrowed by. */
export interface ListWish {
  /** Words of the name, of the institution or of the address. */
  q: string
  state: EditorialState | null
  /** The id of an institution. */
  institution: number | null
  page: number
}

export function wishIn(query: Record<string, string | string[] | undefined>): ListWish {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const number = (name: string) => (/^[1-9]\d{0,8}$/.test(text(name)) ? Number(text(name)) : null)
  const state = text('state')
  return {
    q: text('q').slice(0, 200).replaceAll('\0', ''),
    state: Object.hasOwn(stateNames, state) ? (state as EditorialState) : null,
    institution: number('institution'),
    page: Math.min(number('page') ?? 1, 100_000),
  }
}

/** The address of the list as wished; what is not wished is left out. */
export function listPath({ q, state, institution, page }: ListWish, base = '/admin/programs'): string {
  const wished = Object.entries({ q, state, institution, page: page > 1 ? page : null })
  const query = new URLSearchParams(wished.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
  return query.size > 0 ? `${base}?${query}` : base
}
