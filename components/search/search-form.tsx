/** Search in words. `keep` are the other parameters of the address, which a new search does not lose. */
export function SearchForm({ q, keep = [] }: { q?: string; keep?: [string, string][] }) {
  return (
    <search>
      <form className="search" action="/programs">
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label="Search programs"
          placeholder="A skill, a job, a school"
          autoComplete="off"
          enterKeyHint="search"
        />
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
