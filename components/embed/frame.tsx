import type { Theme } from '@/lib/embed/looks'

type Props = {
  /** The page of ours that shows more of the same, with the words that lead there. */
  href: string
  more: React.ReactNode
  theme: Theme
  children: React.ReactNode
}

/** What stands in a frame on somebody else's page: no navigation, and every link opens a tab of its own. */
export function Frame({ href, more, theme, children }: Props) {
  return (
    <main className={`embed ${theme}`}>
      {children}
      <p className="embed-from">
        <Out href={href}>{more}</Out>
        <span>
          From <Out href="/">After the MLIS</Out>. Links open a new tab.
        </span>
      </p>
    </main>
  )
}

/** A link out of the frame. */
export function Out({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
