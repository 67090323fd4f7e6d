import { countInShort, countPrograms } from '@/components/search/count'
import { type Markup, markup } from '@/lib/markup'
import type { FacetName, FacetOption } from '@/lib/search/schema'

type Entry = { name: FacetName; option: FacetOption }

/**
 * What `Option` (facet.tsx) renders, for the options of a long list that none has chosen. As text, since they are a third of
 * the elements of a page of results, and React makes each of them three times over.
 */
export function foldedOptions(entries: Entry[]): string {
  return markup`<summary>${entries.length} more</summary>${entries.map(folded)}`.text
}

function folded({ name, option: { value, label, count } }: Entry): Markup {
  return markup`<label class="option"><input type="checkbox" aria-label="${label}, ${countPrograms(count)}" name="${name}" value="${value}"/>${label}<small>${countInShort(count)}</small></label>`
}
