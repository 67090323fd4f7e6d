/** A few words that stand out: `plain` (green), `age` (amber) or `warning` (oxblood). The words carry the meaning. */
export function Flag({ tone, ...props }: { tone: 'plain' | 'age' | 'warning' } & React.ComponentProps<'span'>) {
  return <span className="flag" data-tone={tone} {...props} />
}
