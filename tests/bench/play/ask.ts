import { Agent, get } from 'node:http'
import type { Question } from './mix.ts'

/** One answer: how long it took, from the first byte sent to the last one read, and what it was. */
export type Answer = Question & { milliseconds: number; status: number; bytes: number }

const CONNECTIONS = 8
const PATIENCE_MS = 60_000

/** Asks all questions in their order, over as many connections at once, and gives the answers in the order of the questions. */
export async function askAll(
  address: string,
  questions: Question[],
  { connections = CONNECTIONS, stop }: { connections?: number; stop: AbortSignal },
): Promise<{ answers: Answer[]; seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const answers: Answer[] = []
  const start = performance.now()
  let next = 0
  const askOn = async () => {
    for (let mine = next++; mine < questions.length; mine = next++) {
      stop.throwIfAborted()
      const question = questions[mine] as Question
      answers[mine] = { ...question, ...(await ask(agent, `${address}${question.path}`)) }
    }
  }
  await Promise.all(Array.from({ length: connections }, askOn))
  agent.destroy()
  return { answers, seconds: (performance.now() - start) / 1_000 }
}

/** An answer that breaks off, or does not come, has the status 0. */
function ask(agent: Agent, url: string): Promise<Omit<Answer, keyof Question>> {
  const start = performance.now()
  return new Promise((resolve) => {
    let bytes = 0
    const end = (status: number) => resolve({ status, bytes, milliseconds: performance.now() - start })
    const request = get(
      url,
      { agent, timeout: PATIENCE_MS, headers: { 'Accept-Encoding': 'identity' } },
      (response) => {
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length
        })
        response.on('end', () => end(response.statusCode ?? 0))
        response.on('error', () => end(0))
      },
    )
    request.on('timeout', () => request.destroy(new Error('No answer in time')))
    request.on('error', () => end(0))
  })
}
