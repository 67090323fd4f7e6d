import { setTimeout as sleep } from 'node:timers/promises'

/** Does some work when it is the host's turn. */
export type Turn = <T>(host: string, work: () => Promise<T>) => Promise<T>

/** One request at a time to a host, whoever asks, and a pause after each. */
export function hostTurns(pauseMs: number, stop?: AbortSignal): Turn {
  const free = new Map<string, Promise<unknown>>()
  return (host, work) => {
    const done = (free.get(host) ?? Promise.resolve()).then(work)
    const pause = () => sleep(pauseMs, undefined, { signal: stop })
    free.set(
      host,
      done.then(pause, pause).catch(() => {}),
    )
    return done
  }
}
