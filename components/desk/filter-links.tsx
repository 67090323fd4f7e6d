import { formatCount } from '@/lib/format'

type Choice = { href: string; label: string; count: number; isChosen: boolean }

/** Parts of a list, each with how many it has. */
export function FilterLinks({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav className="filter-links" aria-label={label}>
      <ul>
        {choices.map(({ href, label, count, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'page' : undefined}>
              {label} <span className="soft">{formatCount(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
