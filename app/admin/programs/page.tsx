import { DeskPage } from '@/components/desk/desk-page'
import { ProgramTable } from '@/components/desk/program-table'
import { RecordFilters } from '@/components/desk/record-filters'
import { PageHeading } from '@/components/layout/page-heading'
import { Pagination } from '@/components/ui/pagination'
import { requireEditor } from '@/lib/auth/guard'
import { ON_A_PAGE } from '@/lib/editing/list/list-sql'
import { listPath, wishIn } from '@/lib/editing/program-list'
import { counted } from '@/lib/format'
import { listInstitutions, listPrograms } from '@/lib/programs/admin'

export const metadata = { title: 'Programs' }

export default async function ProgramsRoom({ searchParams }: PageProps<'/admin/programs'>) {
  const editor = await requireEditor()
  const wish = wishIn(await searchParams)
  const [{ programs, total }, institutions] = await Promise.all([listPrograms(wish), listInstitutions()])
  return (
    <DeskPage editor={editor} room="/programs">
      <PageHeading title="Programs">
        <p>
          <a className="button" href="/admin/programs/new">
            Add a program
          </a>
        </p>
      </PageHeading>
      <RecordFilters action="/admin/programs" wish={wish} institutions={institutions} />
      <p role="status">{counted(total, 'program')}</p>
      {programs.length > 0 && <ProgramTable programs={programs} />}
      <Pagination page={wish.page} pages={Math.ceil(total / ON_A_PAGE)} href={(page) => listPath({ ...wish, page })} />
    </DeskPage>
  )
}
