import { myPrice } from '@/lib/money/my-price/my-price'
import { catalogueProgram } from './priced-program.ts'

export const sanJose = 'san-jose-state-university/post-masters-certificate-lis'
export const wayneArchives = 'wayne-state-university/archival-administration-graduate-certificate'
export const alabama = 'university-of-alabama/archival-studies-certificate'
export const texasWomans =
  'texas-womans-university/post-masters-certificate-evidence-based-health-science-librarianship'

/** What a program of the catalogue costs who answers so, and the fields that are wanting for it. */
export function ask(key: string, query: Record<string, string> = {}) {
  const my = myPrice(catalogueProgram(key), query)
  return { ...my, wants: my.wanting.map(({ field }) => field) }
}
