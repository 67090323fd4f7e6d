import { applyMigrations } from '../../scripts/start/migrations.ts'
import { temporaryDatabase } from './embedded.ts'

/** Starts the server of the integration tests and migrates the database that every fresh one is copied from. */
export default async function startDatabaseServer() {
  const { url, remove } = await temporaryDatabase()
  await applyMigrations(url)
  process.env.TEST_DATABASE_URL = url
  return remove
}
