const PAUSE_MS = 5_000

/** Says how far a long piece of work is, how fast it goes and how long it takes still; at its end, how fast it went. */
export function progressOf(what: string, total: number, stop: AbortSignal) {
  const start = performance.now()
  let [done, said] = [0, start]
  return {
    /** @throws when the work is to stop */
    advance(by: number) {
      stop.throwIfAborted()
      done += by
      const now = performance.now()
      if (now - said < PAUSE_MS && done < total) return
      said = now
      const rate = done / ((now - start) / 1_000)
      const rest = done < total ? `${minutes((total - done) / rate)} left` : `in ${minutes(done / rate)}`
      console.log(
        `  ${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${Math.round(rate).toLocaleString('en')} a second, ${rest}`,
      )
    },
  }
}

function minutes(seconds: number): string {
  return seconds < 90 ? `${seconds.toFixed(seconds < 10 ? 1 : 0)} s` : `${(seconds / 60).toFixed(1)} min`
}
