export function SiteFooter() {
  return (
    <footer className="colophon">
      <div className="wrap">
        <p>
          Each program names the pages that it was read from, what each supports and the date it carries. Where no page
          says, we write “Not stated”. Not affiliated with any school.
        </p>
        <nav aria-label="About this site">
          <ul>
            <li>
              <a href="/about">About</a>
            </li>
            <li>
              <a href="/data">Data</a>
            </li>
            <li>
              <a href="/accessibility">Accessibility</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
