import { generateClient } from './client.ts'
import { bundleSearchScript } from './search-script.ts'
import { bundleShareThread } from './share-thread.ts'

/** Makes what the source imports and git does not hold: the database client, the script of the search, and the thread that draws. */
export async function generate(stop?: AbortSignal): Promise<void> {
  await generateClient(stop)
  await bundleSearchScript()
  await bundleShareThread()
}
