import { type Given, questionsOf } from '@/components/compare/questions'
import type { Cell, Fact, Group, Likeness, Line, Row } from '@/components/compare/row'
import { evidenceOf } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Every fact of some programs, under the question that it answers. */
export function groupsOf(programs: ProgramPage[], given: Given): Group[] {
  return questionsOf(given).map(({ facts, ...question }) => ({
    ...question,
    rows: facts.map((fact) => rowOf(fact, programs)),
  }))
}

/** Only the rows in which the programs are not known to be the same; no group without one. */
export function differing(groups: Group[]): Group[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ likeness, isKept }) => isKept || isDifferent(likeness)) }))
    .filter(({ rows }) => rows.length > 0)
}

function isDifferent(likeness: Likeness): boolean {
  return likeness === 'differs' || likeness === 'open'
}

/** What a row's head says of it, beside its name. */
export const likenessWords: Record<Likeness, string | null> = {
  differs: 'differs',
  open: 'not all state it',
  same: null,
  unknown: null,
}

function rowOf(fact: Fact, programs: ProgramPage[]): Row {
  const cells = programs.map((program) => cellOf(fact, program))
  return { name: fact.name, cells, likeness: likenessOf(cells), isKept: fact.isKept ?? false }
}

function cellOf({ fields = [], say, unstated }: Fact, program: ProgramPage): Cell {
  const said = say(program)
  const evidence = evidenceOf(program.sources, program.about)
  // That there is none is an answer too, with a page behind it.
  const lines = linesOf(said?.length ? said : evidence.absence(...fields))
  if (lines.length === 0) return { lines: linesOf(unstated?.(program) ?? 'Not stated'), isStated: false, sources: [] }
  return { lines, isStated: true, sources: fields.length > 0 ? evidence(...fields) : [] }
}

function linesOf(said: string | Line | Line[] | null): Line[] {
  if (said === null) return []
  return typeof said === 'string' ? [{ text: said }] : [said].flat()
}

function likenessOf(cells: Cell[]): Likeness {
  const stated = cells.filter(({ isStated }) => isStated)
  if (stated.length === 0) return 'unknown'
  if (new Set(stated.map(wordsOf)).size > 1) return 'differs'
  return stated.length < cells.length ? 'open' : 'same'
}

/** All that is said, with what stands under and beside it. No list of a record is a ranking: another order is no difference. */
function wordsOf({ lines }: Cell): string {
  return JSON.stringify(
    lines.map(({ text, details = [], flag }) => JSON.stringify([text, details, flag?.words])).toSorted(),
  )
}
