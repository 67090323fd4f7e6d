/** A list of chips. */
export function Chips(props: React.ComponentProps<'ul'>) {
  return <ul className="chips" {...props} />
}

/** A link in a list of chips; with `removes` it takes away what it names, and says so to a screen reader. */
export function Chip({ removes, children, ...props }: { removes?: boolean } & React.ComponentProps<'a'>) {
  return (
    <li>
      <a className="chip" {...props}>
        {removes && <span className="sr-only">Remove </span>}
        {children}
        {removes && <span aria-hidden="true">×</span>}
      </a>
    </li>
  )
}
