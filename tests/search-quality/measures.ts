/** Programs by "institution/program", from 1 (touches what is meant) to 3 (is exactly it). All others are 0. */
export type Grades = Record<string, number>

/** The least grade of a program that clearly fits. */
const FITTING = 2

/**
 * Normalized discounted cumulative gain (Järvelin and Kekäläinen, with gain 2^grade − 1): how much of what the best
 * possible order of the judged programs would give is in the first `depth` results.
 */
export function ndcg(ranked: string[], grades: Grades, depth = 10): number {
  const ideal = Object.values(grades).toSorted((a, b) => b - a)
  return gain(gradesOf(ranked, grades), depth) / gain(ideal, depth)
}

/** One divided by the place of the first program that clearly fits; 0 where none is found. */
export function reciprocalRank(ranked: string[], grades: Grades): number {
  const index = gradesOf(ranked, grades).findIndex((grade) => grade >= FITTING)
  return index === -1 ? 0 : 1 / (index + 1)
}

/** 1 where one of the best programs that there are is among the first `depth`, else 0. */
export function success(ranked: string[], grades: Grades, depth = 3): number {
  const best = Math.max(...Object.values(grades))
  return gradesOf(ranked, grades).slice(0, depth).includes(best) ? 1 : 0
}

function gradesOf(ranked: string[], grades: Grades): number[] {
  return ranked.map((program) => grades[program] ?? 0)
}

function gain(grades: number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
}
