import type { Suggestion } from '@/lib/search/schema'

/** Suggestions in the form of the OpenSearch extension: what was typed, what it may become, more about each, and its address. */
export type OpenSearchSuggestions = [typed: string, completions: string[], descriptions: string[], addresses: string[]]

export function openSearchSuggestions(typed: string, found: Suggestion[], origin: string): OpenSearchSuggestions {
  return [
    typed,
    found.map(({ label }) => label),
    found.map(({ detail }) => detail),
    found.map(({ href }) => new URL(href, origin).href),
  ]
}
