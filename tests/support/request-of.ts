import { vi } from 'vitest'
import { testSecret } from './secret.ts'

type Cookie = { name: string; value: string }

let held: Cookie | null = null
let set: Cookie[] = []

/** Who asks, for what is called without a server: the cookie of their session, or nobody's. */
export function askAs(cookie: Cookie | null) {
  held = cookie
}

/** Does something as a browser that holds a cookie. */
export async function holdCookie(cookie: Cookie | undefined, work: () => Promise<void>) {
  held = cookie ?? null
  try {
    await work()
  } finally {
    held = null
  }
}

/** The cookies that were set since this was last asked. */
export function cookiesSet(): Cookie[] {
  const all = set
  set = []
  return all
}

/** Next's `headers()` and `cookies()`, for a request that has nothing but this cookie. */
export const nextHeaders = {
  headers: async () => new Headers({ cookie: asHeader() }),
  cookies: async () => ({
    get: (name: string) => (held?.name === name ? held : undefined),
    set: (name: string, value: string) => set.push({ name, value }),
    toString: asHeader,
  }),
}

/** The settings under which the desk's functions can be called. `unauthorized()` of Next throws only where it is on. */
export function deskEnvironment(databaseUrl: string) {
  // lib/db.ts keeps its connections there: they may be those to another test's database.
  Reflect.deleteProperty(globalThis, 'database')
  vi.stubEnv('DATABASE_URL', databaseUrl)
  vi.stubEnv('AUTH_SECRET', testSecret)
  vi.stubEnv('__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS', 'true')
}

function asHeader(): string {
  return held ? `${held.name}=${held.value}` : ''
}
