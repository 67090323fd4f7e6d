/** Around a wide table: it scrolls inside itself on a narrow screen, by keyboard too. `label` says what the table holds. */
export function TableScroll({ label, ...props }: { label: string } & React.ComponentProps<'section'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
  return <section className="table-scroll" aria-label={label} tabIndex={0} {...props} />
}
