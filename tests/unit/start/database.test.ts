import { expect, test, vi } from 'vitest'
import type { Env } from '../../../lib/env-schema.ts'
import { freePort } from '../../../scripts/ports.ts'
import { openDatabase } from '../../../scripts/start/database.ts'

test('a start says that it waits for a database that does not answer, once', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  const DATABASE_URL = `postgresql://nobody@127.0.0.1:${await freePort()}/none`
  await expect(openDatabase({ DATABASE_URL } as Env, AbortSignal.timeout(1_500))).rejects.toThrow()
  expect(printed.mock.calls).toEqual([[expect.stringContaining('Waiting for the database of DATABASE_URL')]])
})
