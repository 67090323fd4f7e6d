import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedDatabase } from '../../scripts/postgres/embedded.ts'

/** A new folder for data that PostgreSQL's account can reach when the tests run as root. */
export function temporaryDataDir(prefix = 'after-the-mlis-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o755)
  return folder
}

/** An embedded database of its own, which `remove` ends and deletes. */
export async function temporaryDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const folder = temporaryDataDir()
  const database = await openEmbeddedDatabase(folder, () => {})
  return {
    url: database.url,
    remove: async () => {
      await database.release()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
