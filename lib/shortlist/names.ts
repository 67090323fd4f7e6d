/** "Rare book school", from a slug: all that is left of a name whose page is gone. */
export function nameOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
