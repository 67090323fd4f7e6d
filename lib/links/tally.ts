import type { Outcome } from './check-link.ts'

/** How a run fares. */
export type Tally = { total: number; done: number; left: number } & Record<Outcome['standing'], number>

export function newTally(total: number): Tally {
  return { total, done: 0, left: 0, works: 0, unclear: 0, broken: 0 }
}

export function count(tally: Tally, { standing }: Outcome) {
  tally.done += 1
  tally[standing] += 1
}

/** "412 work, 3 are broken, 9 gave no answer that tells." */
export function tallyWords({ works, broken, unclear, left }: Tally): string {
  const words = [
    `${works} ${works === 1 ? 'works' : 'work'}`,
    `${broken} ${broken === 1 ? 'does' : 'do'} not`,
    `${unclear} gave no answer that tells`,
    ...(left > 0 ? [`${left} were left for another time, as their hosts asked`] : []),
  ]
  return `${words.join(', ')}.`
}
