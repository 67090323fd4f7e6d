/** The top of a page: its one `h1`, a standfirst, and what belongs under them (a date, a flag, a form). */
export function PageHeading({
  title,
  lead,
  children,
}: {
  title: React.ReactNode
  lead?: React.ReactNode
  children?: React.ReactNode
}) {
  return (
    <header className="page-heading">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </header>
  )
}
