import type { Group, Cell as Said } from '@/components/compare/row'
import { likenessWords } from '@/components/compare/table-rows'
import type { Cell } from '@/lib/csv'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'

type Program = { slug: string; name: string } & Parameters<typeof titleOf>[0] & Parameters<typeof programPath>[0]

/** The table as rows of a file: a column for each program, and one that says in which rows they differ. */
export function csvRows(programs: Program[], groups: Group[], origin: string): Cell[][] {
  return [
    ['Question', 'Fact', 'Alike', ...programs.map(titleOf)],
    ['', 'Page', '', ...programs.map((program) => new URL(programPath(program), origin).href)],
    ...groups.flatMap(({ question, rows }) =>
      rows.map(({ name, likeness, cells }) => [
        question,
        name,
        likenessWords[likeness] ?? (likeness === 'same' ? 'same' : ''),
        ...cells.map(textOf),
      ]),
    ),
  ]
}

function textOf({ lines }: Said): string {
  return lines
    .map(({ text, details = [], flag, source, href }) =>
      sentences([flag ? `${text} [${flag.words}]` : text, ...details, ...(source && href ? [href] : [])]),
    )
    .join('\n')
}

/** One after the other, with one full stop between two, and the last as it is. */
function sentences(parts: string[]): string {
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/\.$/, '') : part)).join('. ')
}
