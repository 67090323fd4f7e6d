import { afterEach, expect, test, vi } from 'vitest'

vi.mock('@/lib/auth/auth', () => ({ auth: () => null }))

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['https://certificates.example.org', undefined, true],
  ['https://certificates.example.org', 'optional', false],
  ['http://localhost:3000', undefined, false],
  ['http://localhost:3000', 'required', true],
])('at %s, with SECOND_FACTOR %s, whoever has no second step lacks it: %s', async (address, setting, lacks) => {
  vi.stubEnv('SITE_URL', address)
  vi.stubEnv('SECOND_FACTOR', setting)
  vi.resetModules()
  const { lacksSecondFactor } = await import('@/lib/auth/guard')
  expect(lacksSecondFactor({ hasSecondFactor: false } as never)).toBe(lacks)
  expect(lacksSecondFactor({ hasSecondFactor: true } as never)).toBe(false)
})
