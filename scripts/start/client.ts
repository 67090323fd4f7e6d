import { existsSync, writeFileSync } from 'node:fs'
import { step } from '../progress.ts'
import { fingerprint, isStamped } from './fingerprint.ts'
import { runPrisma } from './run.ts'

const STAMP = 'generated/fingerprint'

/** Generates the database client when it is missing, or older than the schema or than Prisma. */
export async function generateClient(stop?: AbortSignal): Promise<void> {
  const current = fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (existsSync('generated/prisma/client.ts') && isStamped(STAMP, current)) return
  await step('Generated the database client', () => runPrisma(['generate'], stop))
  writeFileSync(STAMP, current)
}
