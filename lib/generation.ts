/** Grows with each write that this process hears of (scripts/start/serve.mjs): what was read before one is old. */
export function generation(): number {
  return (globalThis as { recordsGeneration?: number }).recordsGeneration ?? 0
}

/** Whether this process hears of every write: else nothing that is kept could be known to hold still. */
export function areWritesHeard(): boolean {
  return (globalThis as { recordsAreHeard?: boolean }).recordsAreHeard ?? false
}
