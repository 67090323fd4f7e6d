import { PageHeading } from '@/components/layout/page-heading'
import { ChangedOn, FreshnessLine } from '@/components/program/freshness'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { placeName } from '@/lib/institutions/place'
import type { ProgramPage } from '@/lib/programs/queries'
import { credentialTypes } from '@/lib/programs/schema'
import { wayTo } from '@/lib/programs/way'

/** What it is and who gives it. A program that ended, or that nobody confirms, says so before anything else. */
export function Heading({ program }: { program: ProgramPage }) {
  const { institution, name, credentialType, summary } = program
  return (
    <>
      <Breadcrumb items={wayTo(program)} />
      <StatusNotice program={program} />
      <PageHeading
        title={name}
        lead={[institution.name, institution.unit, placeName(institution), credentialTypes[credentialType]]
          .filter(Boolean)
          .join(' · ')}
      >
        <p className="summary">{summary}</p>
        <p className="small soft">
          <FreshnessLine freshness={program.freshness} unchecked="Not yet checked by us" />
          {' · '}
          <ChangedOn program={program} />
        </p>
      </PageHeading>
    </>
  )
}

/** Whether it ended, or nobody confirms it. */
export function StatusNotice({ program: { offeringStatus, topics } }: { program: ProgramPage }) {
  const [topic] = topics
  return (
    <>
      {offeringStatus === 'discontinued' && (
        <Notice tone="warning" title="Discontinued">
          <p>The school takes no one into this program any more. {topic && <Open topic={topic} />}</p>
        </Notice>
      )}
      {offeringStatus === 'unconfirmed' && (
        <Notice tone="age" title="Not confirmed">
          <p>Only old, archived or second-hand pages name this program. Ask the school whether it is still offered.</p>
        </Notice>
      )}
    </>
  )
}

function Open({ topic }: { topic: { slug: string; label: string } }) {
  return (
    <>
      Programs that are open: <a href={`/programs?topic=${topic.slug}&status=active`}>{topic.label}</a>.
    </>
  )
}
