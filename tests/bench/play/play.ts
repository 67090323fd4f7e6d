import { randomFrom, shuffled } from '../catalogue/random.ts'
import { connected } from '../server.ts'
import { type Answer, askAll } from './ask.ts'
import { BARE, bareQuestion } from './bare.ts'
import { type Figures, figuresOf } from './figures.ts'
import { findLandmarks } from './landmarks.ts'
import { watchMemory } from './memory.ts'
import { mixOf, type Question, WARMING } from './mix.ts'
import { type Serving, serve } from './serve.ts'

export type Played = {
  bare: Figures
  first: Figures
  rounds: Figures
  firstAnswers: Answer[]
  roundAnswers: Answer[]
  /** The mean of the mix's answers, and the bare page's. */
  bytes: { mean: number; bare: number }
  peakMemory: number
  barePeakMemory: number
}

const ROUNDS = 10

/**
 * Plays the mix against the production build over one catalogue. The bare page is asked right before and right after
 * the rounds: on a machine with other work, what it takes then is what the machine was able to give.
 */
export async function play(databaseUrl: string, stop: AbortSignal): Promise<Played> {
  const mix = mixOf(await connected(databaseUrl, findLandmarks))
  const [site, bare] = [await serve(databaseUrl), await serve('', BARE)]
  const [memory, bareMemory] = [watchMemory(site.processId), watchMemory(bare.processId)]
  try {
    await warm(site, WARMING, stop)
    await warm(bare, ['/?lines=200'], stop)
    const first = await askAll(site.address, mix, { stop })
    const mean = meanBytes(first.answers)
    const page = await bareQuestion(bare, mean, stop)
    const askBare = () => askAll(bare.address, repeated(page, ROUNDS * mix.length), { stop })
    const before = await askBare()
    const rounds = await askAll(site.address, roundsOf(mix), { stop })
    const after = await askBare()
    return {
      bare: figuresOf([before, after]),
      first: figuresOf([first]),
      rounds: figuresOf([rounds]),
      firstAnswers: first.answers,
      roundAnswers: rounds.answers,
      bytes: { mean, bare: meanBytes(after.answers) },
      peakMemory: memory.peak(),
      barePeakMemory: bareMemory.peak(),
    }
  } finally {
    memory.end()
    bareMemory.end()
    await Promise.all([site.close(), bare.close()])
  }
}

/** Lets Node compile what every page runs; nothing that is measured is asked for. */
async function warm({ address }: Serving, paths: string[], stop: AbortSignal): Promise<void> {
  const questions = Array.from({ length: 48 }, (_, each) => ({ kind: 'warm', path: paths[each % paths.length] ?? '/' }))
  await askAll(address, questions, { stop })
}

function roundsOf(mix: Question[]): Question[] {
  return Array.from({ length: ROUNDS }, (_, round) => shuffled(randomFrom(round), mix)).flat()
}

function repeated(question: Question, times: number): Question[] {
  return Array.from({ length: times }, () => question)
}

function meanBytes(answers: Answer[]): number {
  return Math.round(answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length)
}
