import { answerWords } from '@/components/compare/answer-words'
import type { Group, Cell as Said } from '@/components/compare/row'
import { likenessWords } from '@/components/compare/table-rows'
import type { SharedAnswers } from '@/lib/compare/shared-answers'
import type { Cell } from '@/lib/csv'
import { sentences } from '@/lib/format'
import { programPath } from '@/lib/programs/schema'
import { titleOf } from '@/lib/programs/title'

type Program = { slug: string; name: string } & Parameters<typeof titleOf>[0] & Parameters<typeof programPath>[0]

/** The table as rows of a file: a column for each program, and one that says in which rows they differ. */
export function csvRows(programs: Program[], groups: Group[], answers: SharedAnswers, origin: string): Cell[][] {
  return [
    ['Question', 'Fact', 'Alike', ...programs.map((program) => titleOf(program))],
    ['', 'Page', '', ...programs.map((program) => new URL(programPath(program), origin).href)],
    ...groups.flatMap(({ question, rows }) =>
      rows.map(({ name, likeness, cells }) => [
        question,
        name,
        likenessWords[likeness] ?? (likeness === 'same' ? 'same' : ''),
        ...cells.map(textOf),
      ]),
    ),
    ...(answers.length > 0
      ? [['', 'My price is worked out with', '', ...programs.map(() => answerWords(answers))]]
      : []),
  ]
}

function textOf({ lines }: Said): string {
  return lines
    .map(({ text, details = [], flag, source, href }) =>
      sentences([flag ? `${text} [${flag.words}]` : text, ...details, ...(source && href ? [href] : [])]),
    )
    .join('\n')
}
