import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { requireEditor } from '@/lib/auth/guard'

export const metadata = { title: 'Export' }

export default async function ExportPage({ searchParams }: PageProps<'/admin/export'>) {
  const editor = await requireEditor()
  const { refused } = await searchParams
  return (
    <DeskPage editor={editor} room="/export">
      <PageHeading
        title="Export programs"
        lead="Every fact of the programs that readers see, as a file that can be changed and imported again."
      />
      {refused !== undefined && (
        <Notice tone="warning" role="alert" title="Nothing was exported">
          <p>The address of the search was not understood. Copy it from the page of all programs.</p>
        </Notice>
      )}
      <form action="/admin/export/file" method="get" className="desk-form">
        <fieldset className="choices">
          <legend>As</legend>
          <label>
            <input type="radio" name="format" value="csv" defaultChecked /> CSV, for a spreadsheet:{' '}
            <a href="/admin/import/columns">its columns</a>
          </label>
          <label>
            <input type="radio" name="format" value="json" /> JSON, for a program
          </label>
        </fieldset>
        <div className="field">
          <label htmlFor="search">Only what a search finds (leave empty for all)</label>
          <input
            id="search"
            name="search"
            className="input"
            placeholder="/programs?topic=archives"
            aria-describedby="search-hint"
          />
          <p id="search-hint" className="hint">
            Search and filter on <a href="/programs">the page of all programs</a>, and paste its address here.
          </p>
        </div>
        <Button>Export</Button>
      </form>
      <p>Edits that wait and archived programs are not in it; both stand in the history of their program.</p>
    </DeskPage>
  )
}
