import type { Network } from './names.ts'

/** Names that are there as long as the Internet is. */
const LASTING = ['iana.org', 'w3.org', 'example.org']
const PATIENCE_MS = 10_000

export const offlineWords =
  'This machine does not reach the Internet (its name servers know none of iana.org, w3.org and example.org), so nothing was checked.'

/** Whether names can be asked for at all: a machine that is cut off must not find that every link is broken. */
export async function isOnline({ resolve, isPublic }: Network): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const answers = await Promise.allSettled(LASTING.map((name) => resolve(name, signal)))
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value.some(isPublic))
}
