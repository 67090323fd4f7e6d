import { DeskPage } from '@/components/desk/desk-page'
import { FilterLinks } from '@/components/desk/filter-links'
import { SuggestionList } from '@/components/desk/suggestion-list'
import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { requireEditor } from '@/lib/auth/guard'
import { pageNumber } from '@/lib/desk/address'
import { getSuggestions } from '@/lib/suggestions/admin'
import { statuses, statusNamed, statusNames } from '@/lib/suggestions/schema'

export const metadata = { title: 'Suggestions of readers' }

export default async function SuggestionsPage({ searchParams }: PageProps<'/admin/suggestions'>) {
  const editor = await requireEditor()
  const query = await searchParams
  const [status, page] = [statusNamed(query.status), pageNumber(query.page)]
  const programId = /^[1-9]\d{0,8}$/.test(String(query.program)) ? Number(query.program) : null
  const { suggestions, counts, pages } = await getSuggestions({ status, programId, page })
  const href = (more: Record<string, string>) =>
    `/admin/suggestions?${new URLSearchParams({ ...(programId && { program: String(programId) }), ...more })}`
  return (
    <DeskPage editor={editor} room="/suggestions">
      <PageHeading title="Suggestions of readers">
        {programId && (
          <p className="summary">
            About one program. <a href="/admin/suggestions">Show all</a>
          </p>
        )}
      </PageHeading>
      <FilterLinks
        label="Standing"
        choices={statusNames.map((each) => ({
          href: href({ status: each }),
          label: statuses[each],
          count: counts[each] ?? 0,
          isChosen: each === status,
        }))}
      />
      {suggestions.length > 0 ? <SuggestionList suggestions={suggestions} /> : <p>There is none.</p>}
      <Pagination page={page} pages={pages} href={(each) => href({ status, page: String(each) })} />
    </DeskPage>
  )
}
