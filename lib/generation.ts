/** Grows with each write that this process hears of (scripts/start/serve.mjs): what was read before one is old. */
export function generation(): number {
  return (globalThis as { recordsGeneration?: number }).recordsGeneration ?? 0
}
