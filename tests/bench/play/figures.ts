import type { Answer } from './ask.ts'

export type Figures = { p50: number; p95: number; max: number; perSecond: number; errors: number }

/** The least value that at least this share of all values does not exceed: the nearest rank, nothing interpolated. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** What some plays came to, taken together. */
export function figuresOf(plays: { answers: Answer[]; seconds: number }[]): Figures {
  const answers = plays.flatMap((play) => play.answers)
  const times = answers.map(({ milliseconds }) => milliseconds)
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: percentile(times, 1),
    perSecond: answers.length / plays.reduce((sum, { seconds }) => sum + seconds, 0),
    errors: answers.filter(({ status }) => status !== 200).length,
  }
}

/** The slowest answer to each question, slowest first. */
export function slowestFirst(answers: Answer[]): Answer[] {
  const slowest = new Map<string, Answer>()
  for (const answer of answers) {
    if (answer.milliseconds > (slowest.get(answer.path)?.milliseconds ?? 0)) slowest.set(answer.path, answer)
  }
  return [...slowest.values()].sort((one, other) => other.milliseconds - one.milliseconds)
}
