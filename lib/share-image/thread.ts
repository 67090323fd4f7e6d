import 'server-only'
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ShareWords } from '@/lib/share-image/words'

/** Bundled of `components/share-image/worker.ts` by scripts/start/share-thread.ts, apart from what Next builds. */
const FILE = join(process.cwd(), 'generated', 'share-thread.mjs')
const MOST_MILLISECONDS = 30_000
const REST_MILLISECONDS = 60_000
let thread: Worker | undefined
let rest: NodeJS.Timeout | undefined

/**
 * Words as a PNG, drawn in a thread of its own, so that pages are served meanwhile. The thread ends when nothing was drawn for
 * a minute, and its memory with it; one that fails is replaced at the next call. Who calls waits for the answer before the next.
 *
 * @throws when the words cannot be drawn, or not within half a minute
 */
export async function drawInThread(words: ShareWords): Promise<Uint8Array<ArrayBuffer>> {
  clearTimeout(rest)
  thread ??= started()
  const drawing = thread
  try {
    drawing.postMessage(words)
    return await answerOf(drawing)
  } catch (error) {
    end(drawing)
    throw error
  } finally {
    rest = setTimeout(() => end(drawing), REST_MILLISECONDS).unref()
  }
}

function started(): Worker {
  const worker = new Worker(FILE, { execArgv: [] })
  worker.unref()
  // Also between two images, when nobody waits for an answer.
  worker.on('error', () => end(worker))
  worker.on('exit', () => end(worker))
  return worker
}

async function answerOf(worker: Worker): Promise<Uint8Array<ArrayBuffer>> {
  const answered = new AbortController()
  const signal = AbortSignal.any([answered.signal, AbortSignal.timeout(MOST_MILLISECONDS)])
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('The thread that draws images ended before it answered.')
  })
  try {
    const [image] = await Promise.race([once(worker, 'message', { signal }), ended])
    return image
  } finally {
    answered.abort()
  }
}

function end(worker: Worker) {
  if (thread === worker) thread = undefined
  void worker.terminate()
}
