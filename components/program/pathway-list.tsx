import { counted } from '@/lib/format'
import type { Pathway } from '@/lib/pathways/queries'
import { programPath } from '@/lib/programs/schema'

/** The pathways of one program, each a link to its place on the program's page. */
export function PathwayList({ pathways }: { pathways: [Pathway, ...Pathway[]] }) {
  const [{ program }] = pathways
  return (
    <section className="section">
      <h2>
        <a href={programPath(program)}>{program.name}</a>
      </h2>
      <p className="soft">{program.institution.name}</p>
      <ul className="options">
        {pathways.map(({ slug, name, summary, courses }) => (
          <li key={slug}>
            <h3>
              <a href={`${programPath(program)}#pathway-${slug}`}>{name}</a>
            </h3>
            <p>{summary ?? <span className="unknown">What it is about is not stated.</span>}</p>
            {courses > 0 && <p className="soft small">{counted(courses, 'course')} named</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
