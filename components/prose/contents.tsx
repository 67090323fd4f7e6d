/** The parts of a long page, each a link: folded on a narrow screen, where they would push the text off it. */
export function Contents({ sections }: { sections: { id: string; title: string }[] }) {
  return (
    <nav className="toc" aria-label="On this page">
      <h2 className="label">On this page</h2>
      <details className="toc-box">
        <summary>On this page</summary>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
