import { type Evaluation, kindsOf, type Run, scoreOf } from './evaluation.ts'

const KIND_WIDTH = 24
const WORST = 10

/** The scores of all systems by kind and overall, and then the queries that our search answers worst, as lines. */
export function reportLines(evaluation: Evaluation): string[] {
  const runs = [evaluation.ours, ...evaluation.baselines]
  const row = (title: string, kind?: string) =>
    `${title.padEnd(KIND_WIDTH)}${String(countOf(evaluation, kind)).padStart(4)}${runs.map((run) => cells(run, kind)).join('')}`
  return [
    `${' '.repeat(KIND_WIDTH + 4)}${runs.map(({ system }) => `   ${system.padEnd(20)}`).join('')}`.trimEnd(),
    `${'kind'.padEnd(KIND_WIDTH)}   n${runs.map(() => '   nDCG@10   MRR   S@3').join('')}`,
    ...kindsOf(evaluation).map((kind) => row(kind, kind)),
    row('overall'),
    '',
    `The ${WORST} worst answers of ours, with the grades of what came first instead:`,
    ...worstOf(evaluation.ours),
  ]
}

function countOf({ ours }: Evaluation, kind?: string): number {
  return ours.answers.filter(({ judgment }) => kind === undefined || judgment.kind === kind).length
}

function cells(run: Run, kind?: string): string {
  const { ndcg, mrr, success } = scoreOf(run, kind)
  return `   ${ndcg.toFixed(3).padStart(7)} ${mrr.toFixed(3)} ${success.toFixed(3)}`
}

function worstOf({ answers }: Run): string[] {
  return answers
    .toSorted((a, b) => a.ndcg - b.ndcg)
    .slice(0, WORST)
    .flatMap(({ judgment: { query, kind, relevant }, ranked, ndcg }) => {
      const graded = (programs: string[]) => programs.map((each) => `${each} (${relevant[each] ?? 0})`).join(', ')
      const best = Object.keys(relevant).toSorted((a, b) => (relevant[b] ?? 0) - (relevant[a] ?? 0))
      return [
        `${ndcg.toFixed(3)}  ${query}  [${kind}]`,
        `       first: ${graded(ranked.slice(0, 3)) || 'nothing'}`,
        `       meant: ${graded(best.slice(0, 3))}`,
      ]
    })
}
