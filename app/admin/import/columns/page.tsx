import { DeskPage } from '@/components/desk/desk-page'
import { PageHeading } from '@/components/layout/page-heading'
import { TableScroll } from '@/components/ui/table-scroll'
import { requireEditor } from '@/lib/auth/guard'
import { columns } from '@/lib/import-export/sheet/columns'
import { HowCellsAreWritten } from './how-cells-are-written'

export const metadata = { title: 'The columns of the table of programs' }

const keys = [
  { name: 'institution', meaning: 'Which institution: the slug that its address ends with.', example: 'north-college' },
  { name: 'program', meaning: 'Which program: the slug that its address ends with.', example: 'archives-certificate' },
].map((key) => ({ ...key, expected: 'small letters, digits and single hyphens', isNeeded: true }))

export default async function ColumnsPage() {
  const editor = await requireEditor()
  const facts = columns.map(({ cell, needed, ...column }) => ({
    ...column,
    expected: cell.expected,
    isNeeded: needed ?? false,
  }))
  return (
    <DeskPage editor={editor} room="/import">
      <PageHeading
        title="The columns"
        lead="The first row names the columns, in any order. The first two say which program a row is about."
      />
      <HowCellsAreWritten />
      <TableScroll label="The columns">
        <table className="table wide">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">What it says</th>
              <th scope="col">How it is written</th>
              <th scope="col">Such as</th>
            </tr>
          </thead>
          <tbody>
            {[...keys, ...facts].map(({ name, meaning, expected, example, isNeeded }) => (
              <tr key={name} id={name}>
                <th scope="row">
                  <code>{name}</code>
                  {isNeeded && <small> a new program needs it</small>}
                </th>
                <td>{meaning}</td>
                <td>{expected}</td>
                <td>
                  <code className="cell-value">{example}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </DeskPage>
  )
}
