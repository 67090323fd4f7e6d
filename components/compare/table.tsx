import { TableCell } from '@/components/compare/cell'
import { shortNamesOf } from '@/components/compare/names'
import type { Group, Row } from '@/components/compare/row'
import { likenessWords } from '@/components/compare/table-rows'
import { TableScroll } from '@/components/ui/table-scroll'
import { type Asked, compareHref } from '@/lib/compare/address'
import { counted } from '@/lib/format'
import { programKey } from '@/lib/programs/place'
import type { ProgramPage } from '@/lib/programs/queries'
import { programPath } from '@/lib/programs/schema'

type Props = { asked: Asked; programs: ProgramPage[]; groups: Group[] }

/** Programs as columns, their facts as rows. On a narrow screen each row stands as a list, and each cell names its program. */
export function CompareTable({ asked, programs, groups }: Props) {
  const names = shortNamesOf(programs)
  return (
    <TableScroll label="Comparison" className="table-scroll compare-scroll">
      <table className="table compared" style={{ '--programs': programs.length } as React.CSSProperties}>
        <caption className="sr-only">{counted(programs.length, 'program')}, side by side</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {programs.map((program, index) => (
              <th key={program.id} scope="col" abbr={names[index]}>
                <a href={programPath(program)}>{program.name}</a>
                <small>{program.institution.name}</small>
                <small>
                  <a href={compareHref(without(asked, programKey(program)))} aria-label={`Remove ${program.name}`}>
                    Remove
                  </a>
                </small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <QuestionRows key={group.id} group={group} names={names} />
        ))}
      </table>
    </TableScroll>
  )
}

function without(asked: Asked, key: string): Asked {
  return { ...asked, programs: asked.programs.filter((each) => each !== key) }
}

function QuestionRows({ group, names }: { group: Group; names: string[] }) {
  return (
    <tbody id={group.id}>
      <tr className="question-row">
        <th scope="rowgroup">{group.question}</th>
        {/* Far down a long table its head is out of sight. */}
        {names.map((name) => (
          <td key={name}>{name}</td>
        ))}
      </tr>
      {group.rows.map((row) => (
        <FactRow key={row.name} row={row} names={names} />
      ))}
    </tbody>
  )
}

function FactRow({ row, names }: { row: Row; names: string[] }) {
  const words = likenessWords[row.likeness]
  return (
    <tr>
      <th scope="row">
        {row.name} {words && <small data-likeness={row.likeness}>{words}</small>}
      </th>
      {row.cells.map((cell, column) => (
        <TableCell key={names[column]} cell={cell} column={column + 1} name={names[column] ?? ''} />
      ))}
    </tr>
  )
}
