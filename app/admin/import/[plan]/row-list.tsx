import { ChangeTable } from '@/components/desk/change-table'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import type { ShownPlan, ShownRow } from '@/lib/bulk/preview'
import { pagesOf, type Show, shows } from '@/lib/bulk/shows'

const names: Record<Show, string> = {
  added: 'New',
  changed: 'Changed',
  waiting: 'With edits waiting',
  unchanged: 'Unchanged',
}

type Props = { plan: ShownPlan; show: Show; page: number; rows: ShownRow[] }

/** What rows of the file would do, field by field. */
export function RowList({ plan, show, page, rows }: Props) {
  const counts = { ...plan, changed: plan.changed - plan.waiting }
  const href = (each: Show, to = 1) => `/admin/import/${plan.id}?show=${each}${to > 1 ? `&page=${to}` : ''}#rows`
  return (
    <Section id="rows" title="Row by row">
      <nav aria-label="Kinds of rows">
        <ul className="row-kinds">
          {shows
            .filter((each) => counts[each] > 0)
            .map((each) => (
              <li key={each}>
                <a href={href(each)} aria-current={each === show ? 'true' : undefined}>
                  {names[each]} ({counts[each].toLocaleString('en')})
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <ol className="row-list">
        {rows.map((row) => (
          <li key={row.row}>
            <h3>
              {row.key} <small>row {row.row}</small>
            </h3>
            {row.comesBack && <p>It is not public now; the import makes it public.</p>}
            {row.effect !== 'unchanged' && (
              <ChangeTable
                label={`Changes of ${row.key}`}
                changes={row.changes}
                before="Now"
                after="After the import"
              />
            )}
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={pagesOf(counts[show])} href={(to) => href(show, to)} />
    </Section>
  )
}
