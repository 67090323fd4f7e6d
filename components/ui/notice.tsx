/** A message about this page: something was dropped, something is wrong, something to know first. */
export function Notice({
  tone,
  title,
  children,
  ...props
}: { tone?: 'age' | 'warning'; title?: string } & React.ComponentProps<'aside'>) {
  return (
    <aside className="notice" data-tone={tone} aria-label={title} {...props}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </aside>
  )
}
