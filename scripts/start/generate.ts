import { generateClient } from './client.ts'
import { bundleSearchScript } from './search-script.ts'

/** Makes what the source imports and git does not hold: the database client, and the script of the search. */
export async function generate(stop?: AbortSignal): Promise<void> {
  await generateClient(stop)
  await bundleSearchScript()
}
