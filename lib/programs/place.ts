/** Where a program is: the slugs of its institution and its own. */
export type Place = { institution: string; program: string }

/** Why a value names no program of a list: it is no place, it was named before, or the list is full. */
export type Refusal = 'no place' | 'twice' | 'too many'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MOST_SLUG = 120

/** "institution/program", as addresses and forms name a program. */
export function placeKey({ institution, program }: Place): string {
  return `${institution}/${program}`
}

/** The same, of a program that was read. */
export function programKey(program: { slug: string; institution: { slug: string } }): string {
  return placeKey({ institution: program.institution.slug, program: program.slug })
}

/** Whether a part of an address may name a record. */
export function isSlug(text: string): boolean {
  return text.length <= MOST_SLUG && SLUG.test(text)
}

export function parsePlace(text: string): Place | null {
  const [institution = '', program = '', ...rest] = text.split('/')
  const isPlace = [institution, program].every(isSlug)
  return isPlace && rest.length === 0 ? { institution, program } : null
}

/** The programs that some values name, each once and no more than `most`; and the other values, with why. A form may send none. */
export function parsePlaces(values: string[], most: number) {
  const places: Place[] = []
  const refused: { value: string; why: Refusal }[] = []
  for (const value of values.filter((each) => each !== '')) {
    const place = parsePlace(value)
    if (!place) refused.push({ value, why: 'no place' })
    else if (places.some(isAt(place))) refused.push({ value, why: 'twice' })
    else if (places.length >= most) refused.push({ value, why: 'too many' })
    else places.push(place)
  }
  return { places, refused }
}

export function isAt(place: Place): (other: Place) => boolean {
  return ({ institution, program }) => institution === place.institution && program === place.program
}
