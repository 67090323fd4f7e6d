/** A few words that must be noticed: `age` (amber), `warning` (oxblood) or `good` (green). The words carry the meaning. */
export function Flag({ tone, ...props }: { tone: 'age' | 'warning' | 'good' } & React.ComponentProps<'span'>) {
  return <span className="flag" data-tone={tone} {...props} />
}
