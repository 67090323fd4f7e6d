import { InstitutionView } from '@/app/(site)/institutions/[institution]/institution-view'
import { ProgramView } from '@/app/(site)/programs/[institution]/[program]/program-view'
import { TopicView } from '@/app/(site)/topics/[topic]/topic-view'
import { Page } from '@/components/layout/page'
import { AboutView } from '@/components/texts/about-view'
import { WorthItView } from '@/components/texts/worth-it-view'
import type { PageOfRecord } from '@/lib/editing/pages/admin'
import { getComparable } from '@/lib/programs/comparable'
import { getProgramsLike } from '@/lib/programs/queries'
import { nobody } from '@/lib/reader/reader'
import { change, noFilters } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { site } from '@/lib/site'

/** Whether there is anything to see. */
export function isMade(page: PageOfRecord): boolean {
  if (page.kind === 'institution') return page.institution !== null
  return page.kind !== 'topic' || page.topic !== null
}

/** A public page as everybody would see it, below what says that it is a preview. */
export async function PreviewedPage({ page, above }: { page: PageOfRecord; above: React.ReactNode }) {
  switch (page.kind) {
    case 'program': {
      const { program } = page
      const [like, comparable] = [await getProgramsLike(program.id), await getComparable(program)]
      return (
        <ProgramView program={program} like={like} comparable={comparable} reader={nobody} query={{}} above={above} />
      )
    }
    case 'institution':
      return page.institution && <InstitutionView institution={page.institution} reader={nobody} above={above} />
    case 'topic': {
      if (!page.topic) return null
      const results = await searchPrograms(change(noFilters, { topic: [page.searchedBy] }))
      return <TopicView topic={page.topic} results={results} reader={nobody} above={above} />
    }
    case 'about':
      return (
        <Page above={above}>
          <AboutView texts={page.texts} contact={site.contact} />
        </Page>
      )
    case 'worth-it':
      return (
        <Page section="worth-it" above={above}>
          <WorthItView texts={page.texts} guidance={page.guidance} contact={site.contact} />
        </Page>
      )
  }
}
