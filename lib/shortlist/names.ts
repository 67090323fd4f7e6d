import { capitalised } from '@/lib/format'

/** "Rare book school", from a slug: all that is left of a name whose page is gone. */
export function nameOfSlug(slug: string): string {
  return capitalised(slug.replaceAll('-', ' '))
}
