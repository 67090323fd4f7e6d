/** A part that opens in place, without script. */
export function Disclosure({
  summary,
  children,
  ...props
}: { summary: React.ReactNode } & React.ComponentProps<'details'>) {
  return (
    <details className="disclosure" {...props}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
