import { Section } from '@/components/ui/section'
import type { ProgramPage } from '@/lib/programs/queries'

type Experience = ProgramPage['experiences'][number]

/** What students and graduates report; nothing where nobody did. */
export function Experiences({ experiences }: { experiences: Experience[] }) {
  if (experiences.length === 0) return null
  return (
    <Section id="experiences" title="From people who took it">
      {experiences.map((each) => (
        <ExperienceReport key={each.person} experience={each} />
      ))}
    </Section>
  )
}

const parts = { before: 'Before', why: 'Why', outcome: 'What came of it', challenge: 'What was hard' } as const

function ExperienceReport({ experience }: { experience: Experience }) {
  const { person, role, stage, pathway, source } = experience
  return (
    <article className="experience">
      <h3>{person}</h3>
      <p className="soft">
        {role}; {stage === 'graduate' ? 'graduate' : 'student'}
        {pathway && `, pathway ${pathway.name}`}
      </p>
      <dl className="definitions">
        {(Object.keys(parts) as (keyof typeof parts)[]).map((part) =>
          experience[part] === null ? null : (
            <div key={part}>
              <dt>{parts[part]}</dt>
              <dd>{experience[part]}</dd>
            </div>
          ),
        )}
      </dl>
      {source && (
        <p className="small soft">
          In summary, from{' '}
          <a href={source.url} rel="external">
            {source.title ?? source.url}
          </a>
          , {source.asOfText ?? 'undated'}.
        </p>
      )}
    </article>
  )
}
