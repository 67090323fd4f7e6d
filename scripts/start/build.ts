import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../progress.ts'
import { fingerprint, isStamped } from './fingerprint.ts'
import { run } from './run.ts'

/** Everything that a build holds. Settings are none of it: they are read when the site runs, so one build serves any. */
const SOURCE = [
  'app',
  'components',
  'generated/search-script.ts',
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
export function buildSite(stop?: AbortSignal): Promise<void> {
  return buildApp('.', SOURCE, 'Built the site', stop)
}

/** Builds the Next app of a folder unless its build at hand is of this source. */
export async function buildApp(folder: string, source: string[], title: string, stop?: AbortSignal): Promise<void> {
  const stamp = join(folder, '.next/fingerprint')
  const current = fingerprint(source)
  if (existsSync(join(folder, '.next/BUILD_ID')) && isStamped(stamp, current)) return
  // Written after the build alone: one that failed or was interrupted does not count.
  rmSync(stamp, { force: true })
  // Given no database: it must need none.
  const env = { ...process.env, DATABASE_URL: '', NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  await step(title, () => run('node_modules/next/dist/bin/next', ['build', folder], stop, env))
  writeFileSync(stamp, current)
}
