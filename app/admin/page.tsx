import { DeskPage } from '@/components/desk/desk-page'
import { FilterLinks } from '@/components/desk/filter-links'
import { WorkList } from '@/components/desk/work-list'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { requireEditor } from '@/lib/auth/guard'
import { pageNumber } from '@/lib/desk/address'
import { getWork } from '@/lib/desk/admin'
import { markedNamed, markedWords } from '@/lib/desk/still-right'
import { type WorkKind, workKindNamed, workKinds } from '@/lib/desk/work'
import { stillRightAction } from './actions'

export default async function WorkToDo({ searchParams }: PageProps<'/admin'>) {
  const editor = await requireEditor()
  const query = await searchParams
  const kind = workKindNamed(query.kind)
  const { counts, items, page, pages } = await getWork({ kind, page: pageNumber(query.page) })
  const href = (each: number) => `/admin?${new URLSearchParams({ ...(kind && { kind }), page: String(each) })}`
  const marked = markedNamed(query.marked)
  return (
    <DeskPage editor={editor}>
      <PageHeading title="Work to do">
        <p className="summary">
          What nobody has checked for longest and most people read comes first: the days since the last check, times the
          reads of thirty days.
        </p>
      </PageHeading>
      {marked && (
        <div role="status">
          <Notice>
            <p>{markedWords[marked]}</p>
          </Notice>
        </div>
      )}
      <FilterLinks
        label="Kinds of work"
        choices={[
          { href: '/admin', label: 'All', count: counts.all, isChosen: kind === null },
          ...(Object.keys(workKinds) as WorkKind[]).map((each) => ({
            href: `/admin?kind=${each}`,
            label: workKinds[each],
            count: counts[each],
            isChosen: each === kind,
          })),
        ]}
      />
      {items.length > 0 ? (
        <WorkList items={items} stillRight={stillRightAction} back={href(page)} />
      ) : (
        <p>Nothing of this kind waits for you.</p>
      )}
      <Pagination page={page} pages={pages} href={href} />
    </DeskPage>
  )
}
