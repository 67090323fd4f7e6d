import { Fragment } from 'react'
import type { Cell, Line } from '@/components/compare/row'
import { Flag } from '@/components/ui/flag'
import { Unknown } from '@/components/ui/unknown'

type Props = { cell: Cell; column: number; name: string }

/** What one program says to one row, with the numbers of its sources. */
export function TableCell({ cell: { lines, isStated, sources }, column, name }: Props) {
  return (
    <td>
      <span className="whose">{name}</span>
      {lines.map((line, index) => (
        <p key={line.text} id={line.source ? anchorOf(column, line.source) : undefined}>
          {isStated ? <LineText line={line} /> : <Unknown>{line.text}</Unknown>}{' '}
          {line.way && (
            <a className="print:hidden" href={line.way.href}>
              {line.way.words}
            </a>
          )}
          {index === lines.length - 1 && <Sources numbers={sources} column={column} />}
        </p>
      ))}
    </td>
  )
}

function LineText({ line: { text, href, details = [], flag } }: { line: Line }) {
  return (
    <>
      {href ? <a href={href}>{text}</a> : text} {flag && <Flag tone={flag.tone}>{flag.words}</Flag>}
      {details.map((detail) => (
        <small key={detail}>{detail}</small>
      ))}
    </>
  )
}

function Sources({ numbers, column }: { numbers: number[]; column: number }) {
  if (numbers.length === 0) return null
  return (
    <sup className="source-ref">
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ' '}
          <a href={`#${anchorOf(column, number)}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}

/** Each column has a list of sources of its own. */
function anchorOf(column: number, number: number): string {
  return `s${column}-${number}`
}
