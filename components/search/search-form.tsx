import { version } from '@/generated/search-script'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'auto-complete': React.HTMLAttributes<HTMLElement> & { src: string; for: string }
    }
  }
}

/**
 * Search in words. `keep` are the other parameters of the address, which a new search does not lose.
 *
 * It works by itself; browser/suggest.ts makes a combobox of it, before React looks where React runs (in development).
 */
export function SearchForm({ q, keep = [] }: { q?: string; keep?: [string, string][] }) {
  return (
    <search>
      <form className="search" action="/programs">
        <auto-complete src="/suggestions" for="suggestions">
          <input
            type="search"
            name="q"
            defaultValue={q}
            aria-label="Search programs"
            placeholder="A skill, a job, a school"
            autoComplete="off"
            enterKeyHint="search"
            suppressHydrationWarning
          />
          <div role="listbox" id="suggestions" aria-label="Suggestions" hidden suppressHydrationWarning />
          <span id="suggestions-feedback" className="sr-only" suppressHydrationWarning />
        </auto-complete>
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Search</button>
      </form>
      <script type="module" src={`/search.js?v=${version}`} />
    </search>
  )
}
