import { Section } from '@/components/ui/section'
import { Unknown } from '@/components/ui/unknown'
import type { Evidence } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'
import { LookedOn } from './cost'

type Course = ProgramPage['courses'][number]

/** The courses in the order of the page, and the pathways with theirs. */
export function Courses({ program, evidence }: { program: ProgramPage; evidence: Evidence }) {
  const { courses, pathways, sources } = program
  return (
    <Section id="content" title="Courses and pathways" refs={evidence('courses', 'pathways')}>
      {courses.length + pathways.length === 0 && (
        <p>
          {evidence.absence('courses', 'pathways') ?? (
            <>
              <Unknown>Courses are not stated.</Unknown> <LookedOn sources={sources.length} />
            </>
          )}
        </p>
      )}
      <CourseList courses={courses} />
      {pathways.map((pathway) => (
        <section key={pathway.slug} id={`pathway-${pathway.slug}`}>
          <h3>Pathway: {pathway.name}</h3>
          {pathway.summary && <p>{pathway.summary}</p>}
          <CourseList courses={pathway.courses} />
        </section>
      ))}
    </Section>
  )
}

function CourseList({ courses }: { courses: Course[] }) {
  if (courses.length === 0) return null
  return (
    <ol className="courses">
      {courses.map(({ title, requirement, note }) => (
        <li key={title}>
          {title} {(note ?? requirement) && <span className="soft">({note ?? requirement})</span>}
        </li>
      ))}
    </ol>
  )
}
