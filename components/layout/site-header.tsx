const sections = {
  programs: 'Programs',
  topics: 'Topics',
  institutions: 'Institutions',
  pathways: 'Pathways',
  funding: 'Funding',
  'worth-it': 'Worth it?',
  shortlist: 'Shortlist',
}

/** A part of the site that the navigation names; its address is its name. */
export type Section = keyof typeof sections

/** `saved` is how many programs the reader saved, where the page knows its reader. */
export function SiteHeader({ section: current, saved = 0 }: { section?: Section; saved?: number }) {
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="wordmark" href="/">
          After the <em>MLIS</em>
        </a>
        <nav aria-label="Main">
          <ul>
            {Object.entries(sections).map(([section, label]) => (
              <li key={section}>
                <a href={`/${section}`} aria-current={section === current ? 'true' : undefined}>
                  {label}
                  {section === 'shortlist' && saved > 0 && ` (${saved})`}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
