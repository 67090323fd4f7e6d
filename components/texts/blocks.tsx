import type { Numbers } from '@/components/guidance/claim'
import { Words } from '@/components/prose/words'
import { SourceRef } from '@/components/ui/source-ref'
import type { Block } from '@/lib/texts/queries'
import { ClaimTable } from './claim-table'
import { QuestionSheet } from './question-sheet'

type Props = { blocks: Block[]; numbers: Numbers }

/** The blocks of a text; those that belong together make one list of questions, or one table. */
export function Blocks({ blocks, numbers }: Props) {
  return runs(blocks).map(([first, ...rest]) => {
    const key = `${first.kind} ${first.title ?? first.text ?? first.items.join(' ')}`
    if (first.kind === 'questions') return <QuestionSheet key={key} groups={[first, ...rest]} />
    if (first.kind === 'table') return <ClaimTable key={key} table={first} rows={rest} numbers={numbers} />
    if (first.kind === 'list') return <List key={key} items={first.items} />
    return (
      <p key={key} className={first.kind === 'reading' ? 'reading' : undefined}>
        {first.kind === 'reading' && <b>Our reading. </b>}
        <Words>{first.text ?? ''}</Words>
        {first.sources.length > 0 && <SourceRef numbers={numbers(first)} />}
      </p>
    )
  })
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <Words>{item}</Words>
        </li>
      ))}
    </ul>
  )
}

type Run = [Block, ...Block[]]

/** A table with the rows behind it, questions with questions, and else each block alone. */
function runs(blocks: Block[]): Run[] {
  const made: Run[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    const follows =
      (block.kind === 'row' && last?.[0].kind === 'table') ||
      (block.kind === 'questions' && last?.[0].kind === 'questions')
    if (last && follows) last.push(block)
    else made.push([block])
  }
  return made
}
