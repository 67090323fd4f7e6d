const ECHO_MS = 1_000

/**
 * Aborts at the first Ctrl-C, SIGTERM or SIGHUP, or when the parent is gone. A second one ends the process at once.
 * One Ctrl-C arrives several times, from the terminal and from npm and the parent that pass it on, so echoes do not count.
 */
export function stopRequest(): AbortSignal {
  const request = new AbortController()
  let first = 0
  const stop = () => {
    if (!request.signal.aborted) {
      first = Date.now()
      request.abort()
    } else if (Date.now() - first > ECHO_MS) {
      process.exit(130)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.once('disconnect', stop)
  return request.signal
}
