const classes = { primary: 'button', quiet: 'button quiet' }

export function Button({
  variant = 'primary',
  ...props
}: { variant?: keyof typeof classes } & React.ComponentProps<'button'>) {
  return <button type="submit" className={classes[variant]} {...props} />
}

/** A link that looks like a button, for the one thing that a page wants done. */
export function ButtonLink({
  variant = 'primary',
  ...props
}: { variant?: keyof typeof classes } & React.ComponentProps<'a'>) {
  return <a className={classes[variant]} {...props} />
}
