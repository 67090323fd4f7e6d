/** The parts of a long page, each a link. */
export function Contents({ sections }: { sections: { id: string; title: string }[] }) {
  return (
    <nav className="toc" aria-label="On this page">
      <h2 className="label">On this page</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
