import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'
import { testSecret } from './secret.ts'

type Cookie = { name: string; value: string }

/** What one of several browsers at once holds; whoever is none of them is the one that `askAs` named last. */
const browsers = new AsyncLocalStorage<Cookie[]>()
let held: Cookie[] = []
let set: Cookie[] = []

/** Who asks, for what is called without a server: the cookie of their session, or nobody's. */
export function askAs(cookie: Cookie | null) {
  held = cookie ? [cookie] : []
}

/** Does something as a browser that holds these cookies, also beside others that do. */
export function holdCookies<T>(cookies: Cookie[], work: () => Promise<T>): Promise<T> {
  return browsers.run(cookies, work)
}

/** The cookies that were set since this was last asked. */
export function cookiesSet(): Cookie[] {
  const all = set
  set = []
  return all
}

/** Next's `headers()` and `cookies()`, for a request that has nothing but these cookies. */
export const nextHeaders = {
  headers: async () => new Headers({ cookie: asHeader() }),
  cookies: async () => ({
    get: (name: string) => cookies().find((cookie) => cookie.name === name),
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

function cookies(): Cookie[] {
  return browsers.getStore() ?? held
}

function asHeader(): string {
  return cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
}
