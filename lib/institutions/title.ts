import { placeName } from '@/lib/institutions/place'

type Institution = { slug: string; name: string; unit: string | null; city: string | null; region: string | null }

/** The name; with its school, its place or else its address where another institution has the same. */
export function institutionTitle(institution: Institution, all: Institution[]): string {
  const namesakes = all.filter(({ slug, name }) => name === institution.name && slug !== institution.slug)
  if (namesakes.length === 0) return institution.name
  const facts = [(each: Institution) => each.unit, (each: Institution) => placeName(each) || null]
  const isOwn = (fact: (each: Institution) => string | null) =>
    fact(institution) !== null && namesakes.every((each) => fact(each) !== fact(institution))
  return `${institution.name} (${facts.find(isOwn)?.(institution) ?? institution.slug})`
}
