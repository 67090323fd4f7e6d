/** A value that no page states: never a blank, a zero or a "no". */
export function Unknown({ children = 'Not stated' }: { children?: React.ReactNode }) {
  return <span className="unknown">{children}</span>
}
