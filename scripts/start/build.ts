import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { step } from '../progress.ts'
import { fingerprint, isStamped } from './fingerprint.ts'
import { run } from './run.ts'

const STAMP = '.next/fingerprint'

/** Everything that a build holds. Settings are none of it: they are read when the site runs, so one build serves any. */
const SOURCE = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/data',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds the site unless the build at hand is of this source. Needs no database. */
export async function buildSite(stop?: AbortSignal): Promise<void> {
  const current = fingerprint(SOURCE)
  if (existsSync('.next/BUILD_ID') && isStamped(STAMP, current)) return
  // Written after the build alone: one that failed or was interrupted does not count.
  rmSync(STAMP, { force: true })
  // Given no database: it must need none.
  const env = { ...process.env, DATABASE_URL: '', NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  await step('Built the site', () => run('node_modules/next/dist/bin/next', ['build'], stop, env))
  writeFileSync(STAMP, current)
}
