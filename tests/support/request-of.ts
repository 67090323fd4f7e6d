import { vi } from 'vitest'
import { testSecret } from './secret.ts'

let cookie = ''

/** Who asks, for what is called without a server: the value of a Cookie header, or '' for nobody. */
export function askAs({ name, value }: { name: string; value: string } | { name: ''; value: '' }) {
  cookie = name && `${name}=${value}`
}

export const nobody = { name: '', value: '' } as const

/** Next's `headers()` and `cookies()`, for a request that has nothing but this cookie. What is set is forgotten. */
export const nextHeaders = {
  headers: async () => new Headers({ cookie }),
  cookies: async () => ({
    get: (name: string) => (cookie.startsWith(`${name}=`) ? { name, value: cookie.slice(name.length + 1) } : undefined),
    set: () => {},
    toString: () => cookie,
  }),
}

/** The settings under which the desk's functions can be called. `unauthorized()` of Next throws only where it is on. */
export function deskEnvironment(databaseUrl: string) {
  vi.stubEnv('DATABASE_URL', databaseUrl)
  vi.stubEnv('AUTH_SECRET', testSecret)
  vi.stubEnv('__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS', 'true')
}
