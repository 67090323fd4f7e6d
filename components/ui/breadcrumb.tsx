/** The way here. `current` is the page itself and is no link; leave it out where the heading below says the same. */
export function Breadcrumb({ items, current }: { items: { href: string; label: string }[]; current?: string }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {items.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {current && <li aria-current="page">{current}</li>}
      </ol>
    </nav>
  )
}
