import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Explained, type Say } from '../progress.ts'
import { homeIn, USER } from './home.ts'
import type { Placement } from './placement.ts'

/** Makes a cluster where there is none, and refuses one that these programs cannot read. */
export function initialise(placement: Placement, say: Say): void {
  removeUnfinished(placement.home.folder, say)
  if (existsSync(placement.home.folder)) checkCluster(placement)
  else createCluster(placement)
}

function checkCluster({ home, binaries }: Placement): void {
  const file = join(home.data, 'PG_VERSION')
  if (!existsSync(file)) {
    throw new Explained(
      `${home.folder} exists but holds no database: move it away to start with an empty one, or put your backup there.`,
    )
  }
  const found = readFileSync(file, 'utf8').trim()
  const brought = binaries.version.split('.')[0]
  if (found !== brought) {
    throw new Explained(
      `The database in ${home.folder} was made by PostgreSQL ${found}, and this version of the site brings PostgreSQL ${brought}: dump it with the earlier version of the site, move the folder away, and restore the dump here.`,
    )
  }
  // A backup or a copy may have lost the mode without which the server refuses its own folder.
  if (process.platform !== 'win32') chmodSync(home.data, 0o700)
}

// The folder appears under its name only when it is complete, so an interrupted attempt leaves nothing that looks real.
function createCluster({ home, binaries, account }: Placement): void {
  const unfinished = homeIn(`${home.folder}.new-${process.pid}`)
  mkdirSync(unfinished.folder, { recursive: true, mode: 0o700 })
  writeFileSync(unfinished.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(unfinished.folder, account.uid, account.gid)
    chownSync(unfinished.password, account.uid, account.gid)
  }
  // The built-in C.UTF-8 sorts and folds case alike on every machine, whatever locales it has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = [`--username=${USER}`, `--pwfile=${unfinished.password}`, '--auth=scram-sha-256']
  const result = spawnSync(binaries.initdb, [`--pgdata=${unfinished.data}`, ...locale, ...access], {
    ...account,
    cwd: unfinished.folder,
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'utf8',
  })
  if (result.status !== 0) {
    rmSync(unfinished.folder, { recursive: true, force: true })
    throw new Explained(`PostgreSQL could not make its data folder in ${home.folder}: ${reason(result)}`)
  }
  renameSync(unfinished.folder, home.folder)
}

function removeUnfinished(folder: string, say: Say): void {
  const parent = dirname(folder)
  const unfinished = existsSync(parent)
    ? readdirSync(parent).filter((name) => name.startsWith(`${basename(folder)}.new-`))
    : []
  for (const name of unfinished) rmSync(join(parent, name), { recursive: true, force: true })
  if (unfinished.length > 0) say('Removed a database folder that an interrupted start had left unfinished.')
}

function reason({ error, stderr }: { error?: Error; stderr: string | null }): string {
  return error?.message ?? stderr?.trim() ?? 'it gave no reason'
}
