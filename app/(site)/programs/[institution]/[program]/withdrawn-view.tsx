import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { AtAGlance } from '@/components/program/at-a-glance'
import { ProgramsLike } from '@/components/program/programs-like'
import { Sources } from '@/components/program/sources'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { formatDate } from '@/lib/format'
import type { ProgramCard } from '@/lib/programs/card'
import type { ProgramPage } from '@/lib/programs/queries'
import { credentialTypes } from '@/lib/programs/schema'
import type { Reader } from '@/lib/reader/reader'

/**
 * The page of a program that was archived: who cited it, or put it on a guide, finds what it was, and what there is instead.
 * Nothing leads to what only listed programs have, nor to its institution, which may be archived too.
 */
export function WithdrawnView({
  program,
  like,
  reader,
}: {
  program: ProgramPage
  like: ProgramCard[]
  reader: Reader
}) {
  const { institution, name, credentialType, summary, publication } = program
  return (
    <Page section="programs" reader={reader}>
      <Breadcrumb items={[{ href: '/programs', label: 'Programs' }]} />
      <Notice tone="warning" title="No longer listed">
        <p>
          We took this program off the directory on {formatDate((publication.withdrawnAt ?? '').slice(0, 10))}. This is
          how we knew it last: nobody keeps it up, and it may be wrong by now.
        </p>
      </Notice>
      <PageHeading
        title={name}
        lead={[institution.name, institution.unit, credentialTypes[credentialType]].filter(Boolean).join(' · ')}
      >
        <p className="summary">{summary}</p>
      </PageHeading>
      <AtAGlance program={program} reader={reader} />
      {like.length > 0 && (
        <Section id="like" title="Programs like it">
          <ProgramsLike like={like} />
        </Section>
      )}
      <Sources program={program} />
    </Page>
  )
}
