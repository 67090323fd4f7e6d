import { TableScroll } from '@/components/ui/table-scroll'

type Field = { name: string; meaning: string; values: string; ctdl: string | null }

/** What each field of a program means, group by group. */
export function DataDictionary({ groups }: { groups: { title: string; fields: Field[] }[] }) {
  return (
    <section className="section" id="dictionary">
      <h2>The fields of a program</h2>
      <TableScroll label="The fields of a program">
        <table className="table wide">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">What it means</th>
              <th scope="col">Values</th>
              <th scope="col">CTDL</th>
            </tr>
          </thead>
          {groups.map(({ title, fields }) => (
            <tbody key={title}>
              <tr>
                <th className="group" scope="rowgroup" colSpan={4}>
                  {title}
                </th>
              </tr>
              {fields.map(({ name, meaning, values, ctdl }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{meaning}</td>
                  <td>{values}</td>
                  <td>{ctdl ?? <span className="soft">none</span>}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </TableScroll>
    </section>
  )
}
