import type { Field } from '@/lib/programs/evidence'
import type { ProgramPage } from '@/lib/programs/queries'

/** Something that a program's pages say, with what is said smaller under it. */
export type Line = {
  text: string
  href?: string
  details?: string[]
  /** Its number among the sources of its program, where it is one. */
  source?: number
  flag?: { tone: 'age' | 'warning'; words: string }
  /** Where a reader can say what is wanting. */
  way?: { href: string; words: string }
}

/** One fact of every program: how to say it, and the fields whose sources stand behind it. */
export type Fact = {
  name: string
  fields?: Field[]
  /** In the words of the program's own page; null or none: no page says. */
  say: (program: ProgramPage) => string | Line[] | null
  /** What is said where no page says. */
  unstated?: (program: ProgramPage) => string | Line
  /** Other rows lead to this one: it is shown among the differences too, whatever it holds. */
  isKept?: boolean
}

/** A question that a reader asks of every program, with the facts that answer it. */
export type Question = { id: string; question: string; facts: Fact[] }

export type Cell = { lines: Line[]; isStated: boolean; sources: number[] }

/** `open`: what is stated is the same, but not all programs state it. `unknown`: none does. */
export type Likeness = 'same' | 'differs' | 'open' | 'unknown'

export type Row = { name: string; cells: Cell[]; likeness: Likeness; isKept: boolean }
export type Group = Omit<Question, 'facts'> & { rows: Row[] }
