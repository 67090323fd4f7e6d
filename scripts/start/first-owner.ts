import type { Env } from '../../lib/env-schema.ts'
import { Explained } from '../progress.ts'

/** While the desk has no owner: a link that makes its first one, new at each start. */
export async function firstOwnerLines({ OWNER_EMAIL }: Env, databaseUrl: string): Promise<string[]> {
  // Imported only now: it connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = databaseUrl
  const [{ db }, { setupLink }] = await Promise.all([import('../../lib/db.ts'), import('../../lib/auth/setup.ts')])
  try {
    const link = await setupLink(OWNER_EMAIL)
    const whom = OWNER_EMAIL ? `, for ${OWNER_EMAIL}` : ''
    return link ? [`\nThe desk has no owner yet. This link makes one, once, within a day${whom}:\n${link}`] : []
  } catch (error) {
    throw new Explained(`The desk's owners could not be looked up: ${error instanceof Error ? error.message : error}`)
  } finally {
    await db.$disconnect()
  }
}
