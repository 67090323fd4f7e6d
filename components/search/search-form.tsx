/** Search in words. `children` may carry the other parameters of the address as hidden fields. */
export function SearchForm({
  q,
  label = 'Search programs',
  children,
}: {
  q?: string
  label?: string
  children?: React.ReactNode
}) {
  return (
    <search>
      <form className="search" action="/programs">
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={label}
          placeholder="A skill, a job, a school"
          autoComplete="off"
          enterKeyHint="search"
        />
        {children}
        <button type="submit">Search</button>
      </form>
    </search>
  )
}
