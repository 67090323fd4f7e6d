const classes = { primary: 'button', quiet: 'button quiet' }

export function Button({
  variant = 'primary',
  ...props
}: { variant?: keyof typeof classes } & React.ComponentProps<'button'>) {
  return <button type="submit" className={classes[variant]} {...props} />
}
