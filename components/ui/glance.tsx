/** The few things to know first, side by side. */
export function Glance(props: React.ComponentProps<'dl'>) {
  return <dl className="glance" {...props} />
}

/** One of them: what it is, its value, and a line of detail under it. */
export function GlanceItem({
  term,
  detail,
  children,
}: {
  term: string
  detail?: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children} {detail && <small>{detail}</small>}
      </dd>
    </div>
  )
}
