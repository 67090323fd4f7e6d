/** A few words that must be noticed: `age` (amber) or `warning` (oxblood). The words carry the meaning. */
export function Flag({ tone, ...props }: { tone: 'age' | 'warning' } & React.ComponentProps<'span'>) {
  return <span className="flag" data-tone={tone} {...props} />
}
