import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Explained } from '../progress.ts'

/** Who runs the server: empty for the user of this process. */
export type Account = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root, so root runs it as the owner of its data, or else as an account without rights. */
export function serverAccount(data: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = ['postgres', 'nobody'].map(findAccount).find((found) => found !== null)
  if (account) return account
  throw new Explained(
    'PostgreSQL does not run as root, and this system has no account "postgres" or "nobody": start as another user, or set DATABASE_URL.',
  )
}

/** Whether an account may pass through a folder, which depends on each folder above it. */
export function canReach(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/' })
  if (test.error) {
    throw new Explained(
      `PostgreSQL does not run as root, and this system does not allow a change to another account (${test.error.message}): start as another user, or set DATABASE_URL.`,
    )
  }
  return test.status === 0
}

function findAccount(name: string): Account | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}
