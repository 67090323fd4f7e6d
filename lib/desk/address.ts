/** Pages of the desk that strangers may see: they are how one gets in. */
const OPEN = /^\/admin\/(sign-in|setup|invitation|new-password)(\/|$)/

export function isDesk(path: string): boolean {
  return path === '/admin' || path.startsWith('/admin/')
}

export function isOpenToStrangers(path: string): boolean {
  return OPEN.test(path)
}

/** Where a stranger is sent to, and brought back from. */
export function signInPath(wanted: string): string {
  return wanted === '/admin' ? '/admin/sign-in' : `/admin/sign-in?next=${encodeURIComponent(wanted)}`
}
