import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Explained, type Say } from '../progress.ts'
import { type Account, canReach, serverAccount } from './account.ts'
import { type Binaries, copyBinaries, installedBinaries } from './binaries.ts'
import { type Home, homeIn } from './home.ts'

export type Placement = { account: Account; binaries: Binaries; home: Home }

/** Where root puts what an account without rights must reach, when the project's own folder is closed to it. */
const REACHABLE = '/var/lib/after-the-mlis'

/** Decides who runs the server, with which programs, on which folder. */
export function placeServer(dataDir: string, say: Say): Placement {
  const folder = resolve(dataDir, 'postgres')
  const account = serverAccount(homeIn(folder).data)
  const installed = installedBinaries()
  const binaries = canReach(account, dirname(installed.initdb))
    ? installed
    : copyBinaries(installed, join(REACHABLE, `postgresql-${installed.version}`))
  const reachable = canReach(account, dirname(folder)) ? folder : moveOut(folder, say)
  return { account, binaries, home: homeIn(existsSync(reachable) ? realpathSync(reachable) : reachable) }
}

/** Makes `folder` a link to a place outside of the project, named after it so that it is found again; returns that place. */
function moveOut(folder: string, say: Say): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const target = join(REACHABLE, name)
  const present = lstatSync(folder, { throwIfNoEntry: false })
  if (present?.isDirectory()) {
    throw new Explained(
      `The database in ${folder} belongs to a user who cannot reach that folder any more: open the folders above it, or set DATA_DIR to another folder.`,
    )
  }
  if (present && existsSync(folder)) return folder
  rmSync(folder, { force: true })
  mkdirSync(REACHABLE, { recursive: true })
  say(
    existsSync(target)
      ? `The database of this folder was found in ${target}.`
      : `PostgreSQL does not run as root, and other accounts cannot reach ${dirname(folder)}: the database is kept in ${target}.`,
  )
  symlinkSync(target, folder)
  return target
}
