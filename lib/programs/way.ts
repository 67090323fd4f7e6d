type Program = { topics: { slug: string; label: string }[]; institution: { slug: string; name: string } }

/** The pages above that of a program: those of all programs, of its main topic and of its institution. */
export function wayTo({ topics: [topic], institution }: Program): { href: string; label: string }[] {
  return [
    { href: '/programs', label: 'Programs' },
    ...(topic ? [{ href: `/topics/${topic.slug}`, label: topic.label }] : []),
    { href: `/institutions/${institution.slug}`, label: institution.name },
  ]
}
