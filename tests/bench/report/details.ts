import type { Answer } from '../play/ask.ts'
import { percentile } from '../play/figures.ts'
import type { Explained } from '../play/plans.ts'
import type { Played } from '../play/play.ts'
import { milliseconds, table } from './table.ts'

/** Every question of the mix with its times, and the plans of the slowest: what one reads to make them faster. */
export function detailsOf({ firstAnswers, roundAnswers }: Played, plans: Explained[] | null): string {
  return [
    '### Each question',
    table(
      ['kind', 'question', 'bytes', 'first play', 'median', 'slowest'],
      firstAnswers.map((answer) => [answer.kind, answer.path, String(answer.bytes), ...timesOf(answer, roundAnswers)]),
    ),
    '### Plans of the slowest',
    ...(plans?.map(planOf) ?? ['The log of the database is not at hand: set BENCH_DATABASE_LOG to its path.']),
  ].join('\n\n')
}

function timesOf(first: Answer, rounds: Answer[]): string[] {
  const later = rounds.filter(({ path }) => path === first.path).map((answer) => answer.milliseconds)
  return [first.milliseconds, percentile(later, 0.5), percentile(later, 1)].map(milliseconds)
}

/** Statements below a millisecond say nothing, and a function may run thousands of them. */
function planOf({ answer, statements }: Explained): string {
  const slow = statements.filter((statement) => statement.milliseconds >= 1).slice(0, 8)
  return [
    `#### ${answer.path}`,
    `Asked alone, with nothing cached: ${milliseconds(answer.milliseconds)} ms; ${statements.length} statements.`,
    ...slow.map((each) => `${milliseconds(each.milliseconds)} ms:\n\n\`\`\`text\n${each.text}\n\`\`\``),
  ].join('\n\n')
}
