/** An error that its message explains completely: it is printed without a stack trace. */
export class Explained extends Error {
  override name = 'Explained'
}

export type Say = (line: string) => void

/** Prints a line under the current step. */
export const say: Say = (line) => console.log(`  ${line}`)

/** Runs one step and prints one line for it: what was done, or what `work` returned as a better word for it, and how long it took. */
export async function step<T>(name: string, work: (rename: (name: string) => void) => Promise<T>): Promise<T> {
  const start = performance.now()
  let title = name
  const result = await work((better) => {
    title = better
  })
  console.log(`✓ ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return result
}
