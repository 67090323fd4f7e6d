import { queryOf } from '@/lib/search/filters'
import type { Options } from '@/lib/search/schema'

/**
 * The reads of the API's list without HTTP, JSON, limit and tag, in a process of its own: what `searchPrograms` asks the
 * database, with what it takes to send and to receive that. A message of addresses is answered with milliseconds.
 */
const CONNECTIONS = 8
const shared = globalThis as { recordsAreHeard?: boolean; recordsGeneration?: number }

// As in a site: what is counted is shared by the searches of one round, and by no others.
shared.recordsAreHeard = true
process.on('message', async (paths: string[]) => {
  shared.recordsGeneration = (shared.recordsGeneration ?? 0) + 1
  process.send?.(await timeAll(paths))
})
process.send?.('ready')

async function timeAll(paths: string[]): Promise<number[]> {
  const { searchPrograms } = await import('@/lib/search/queries')
  const { parseFilters } = await import('@/lib/search/filters')
  const times: number[] = []
  let next = 0
  const readOn = async () => {
    for (let mine = next++; mine < paths.length; mine = next++) {
      const query = queryOf(new URL(paths[mine] ?? '', 'http://localhost').searchParams)
      const start = performance.now()
      await searchPrograms(parseFilters(query, knowing(query)).filters)
      times[mine] = performance.now() - start
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, readOn))
  return times
}

/** A vocabulary of whatever is asked for: to read the real one is kept by a site for an hour. */
function knowing(query: ReturnType<typeof queryOf>) {
  const options = (name: string): Options => Object.fromEntries([query[name] ?? []].flat().map((each) => [each, each]))
  const [topic, institution, region] = [options('topic'), options('institution'), options('region')]
  return {
    topic,
    institution,
    region,
    country: options('country'),
    pathway: options('pathway'),
    currency: options('currency'),
  }
}
