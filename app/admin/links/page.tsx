import { DeskPage } from '@/components/desk/desk-page'
import { FilterLinks } from '@/components/desk/filter-links'
import { LinkList } from '@/components/desk/link-list'
import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { requireEditor } from '@/lib/auth/guard'
import { pageNumber } from '@/lib/desk/address'
import { getLinks } from '@/lib/links/admin'
import { linkKindNamed, linkKindNames, linkKinds } from '@/lib/links/schema'
import { LinkRunPart } from './link-run'

export const metadata = { title: 'Links' }

export default async function LinksPage({ searchParams }: PageProps<'/admin/links'>) {
  const editor = await requireEditor()
  const query = await searchParams
  const [kind, page] = [linkKindNamed(query.kind), pageNumber(query.page)]
  const { links, counts, pages, run } = await getLinks({ kind, page })
  const href = (more: Record<string, string>) => `/admin/links?${new URLSearchParams(more)}`
  return (
    <DeskPage editor={editor} room="/links">
      <PageHeading title="Links">
        <p className="summary">
          Every address that public records name. One that works is asked for again after a month; one that does not
          after 1, 3, 7, 14 and 30 days.
        </p>
      </PageHeading>
      <LinkRunPart run={run} due={counts.due} />
      <FilterLinks
        label="Standing"
        choices={linkKindNames.map((each) => ({
          href: href({ kind: each }),
          label: linkKinds[each],
          count: counts[each],
          isChosen: each === kind,
        }))}
      />
      {links.length > 0 ? <LinkList links={links} /> : <p>There is none.</p>}
      <Pagination page={page} pages={pages} href={(each) => href({ kind, page: String(each) })} />
    </DeskPage>
  )
}
