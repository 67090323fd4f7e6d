import 'server-only'
import { revalidateTag } from 'next/cache'

const process = globalThis as { recordsWritten?: () => void }

/**
 * Makes the next request see what was just written. Other processes hear of it from the database (scripts/start/serve.mjs);
 * this one need not wait for that.
 */
export function expire(tags: string[]) {
  process.recordsWritten?.()
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
