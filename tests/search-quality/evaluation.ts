import { readDocuments } from './documents.ts'
import { type Judgment, readJudgments } from './judgments.ts'
import { ndcg, reciprocalRank, success } from './measures.ts'
import { miniSearch, ours, type System, webSearch } from './systems.ts'

/** What one system answers to one query, and how good that is. */
type Answer = Score & { judgment: Judgment; ranked: string[] }
export type Score = { ndcg: number; mrr: number; success: number }

/** The answers of one system to all queries. */
export type Run = { system: string; answers: Answer[] }
export type Evaluation = { ours: Run; baselines: Run[] }

/** The least nDCG@10 of our search, over all queries. */
export const FLOOR = 0.92

/** Puts the queries of a file to our search and to both baselines, on the database that lib/db is connected to. */
export async function evaluate(judgmentsFile: string): Promise<Evaluation> {
  const documents = await readDocuments()
  const judgments = await readJudgments(judgmentsFile, new Set(documents.map(({ id }) => id)))
  return {
    ours: await run(ours, judgments),
    baselines: [await run(webSearch, judgments), await run(miniSearch(documents), judgments)],
  }
}

async function run({ name, search }: System, judgments: Judgment[]): Promise<Run> {
  const answers: Answer[] = []
  for (const judgment of judgments) {
    const ranked = await search(judgment.query)
    const { relevant } = judgment
    answers.push({
      judgment,
      ranked,
      ndcg: ndcg(ranked, relevant),
      mrr: reciprocalRank(ranked, relevant),
      success: success(ranked, relevant),
    })
  }
  return { system: name, answers }
}

/** The mean scores of a run, over all queries or those of one kind. */
export function scoreOf({ answers }: Run, kind?: string): Score {
  const counted = answers.filter(({ judgment }) => kind === undefined || judgment.kind === kind)
  const mean = (measure: keyof Score) => counted.reduce((sum, answer) => sum + answer[measure], 0) / counted.length
  return { ndcg: mean('ndcg'), mrr: mean('mrr'), success: mean('success') }
}

export function kindsOf({ ours }: Evaluation): string[] {
  return [...new Set(ours.answers.map(({ judgment }) => judgment.kind))]
}

/** Where our search misses its target: the floor overall, and on every kind more than each baseline. */
export function shortfallsOf(evaluation: Evaluation): string[] {
  const overall = scoreOf(evaluation.ours).ndcg
  const below = overall < FLOOR ? [`nDCG@10 is ${overall.toFixed(3)}; the floor is ${FLOOR}.`] : []
  return [...below, ...kindsOf(evaluation).flatMap((kind) => defeatsOf(evaluation, kind))]
}

/** The baselines that are as good as our search on a kind of query, or better. Nothing is better than perfect. */
export function defeatsOf({ ours, baselines }: Evaluation, kind: string): string[] {
  const own = scoreOf(ours, kind).ndcg
  return baselines.flatMap((baseline) => {
    const theirs = scoreOf(baseline, kind).ndcg
    const isBetter = own > theirs || own === 1
    return isBetter ? [] : [`${kind}: ${own.toFixed(3)}, and ${baseline.system} has ${theirs.toFixed(3)}.`]
  })
}
