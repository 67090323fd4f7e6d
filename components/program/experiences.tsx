import { ReportParts } from '@/components/program/report-parts'
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

function ExperienceReport({ experience }: { experience: Experience }) {
  const { person, role, stage, pathway, source } = experience
  return (
    <article className="experience">
      <h3>{person}</h3>
      <p className="soft">
        {role}; {stage === 'graduate' ? 'graduate' : 'student'}
        {pathway && `, pathway ${pathway.name}`}
      </p>
      <ReportParts report={experience} />
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
