/** Pages of the desk that strangers may see: they are how one gets in. */
const OPEN = /^\/admin\/(sign-in|setup|invitation|new-password)(\/|$)/
/** Pages for owners alone. */
const OWNERS = /^\/admin\/(people(\/|$)|import\/[^/]+\/replace$)/
/** What somebody may see who has yet to turn the second step on, where it is required. */
const ACCOUNT = /^\/admin\/(account|sign-out)(\/|$)/

export function isDesk(path: string): boolean {
  return path === '/admin' || path.startsWith('/admin/')
}

export function isOpenToStrangers(path: string): boolean {
  return OPEN.test(path)
}

export function isForOwners(path: string): boolean {
  return OWNERS.test(path)
}

export function isOfAccount(path: string): boolean {
  return ACCOUNT.test(path)
}

/** Where a stranger is sent to, and brought back from. */
export function signInPath(wanted: string): string {
  return wanted === '/admin' ? '/admin/sign-in' : `/admin/sign-in?next=${encodeURIComponent(wanted)}`
}

/** The page of a list that an address asks for. */
export function pageNumber(value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1
}
