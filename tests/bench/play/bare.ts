import { buildApp } from '../../../scripts/start/build.ts'
import { askAll } from './ask.ts'
import type { Question } from './mix.ts'
import type { Serving } from './serve.ts'

export const BARE = 'tests/bench/bare'

export function buildBarePage(stop: AbortSignal): Promise<void> {
  const source = [`${BARE}/app`, `${BARE}/next.config.mjs`, 'package-lock.json']
  return buildApp(BARE, source, 'Built the bare page', stop)
}

/** The address of the bare page at about that many bytes. */
export async function bareQuestion(bare: Serving, bytes: number, stop: AbortSignal): Promise<Question> {
  const [few, many] = [100, 500]
  const { answers } = await askAll(bare.address, [few, many].map(ofLines), { stop })
  const [least = 0, most = 0] = answers.map((answer) => answer.bytes)
  const aLine = (most - least) / (many - few)
  return ofLines(Math.max(0, Math.round(few + (bytes - least) / aLine)))
}

const ofLines = (lines: number): Question => ({ kind: 'bare', path: `/?lines=${lines}` })
