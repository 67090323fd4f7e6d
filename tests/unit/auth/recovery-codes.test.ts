import { expect, test } from 'vitest'
import { hashOf, recoveryCodeOptions } from '@/lib/auth/recovery-codes'

const { customBackupCodesGenerate, storeBackupCodes } = recoveryCodeOptions

test('ten codes are made, each of more than 112 random bits', () => {
  const codes = customBackupCodesGenerate()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/)
  expect(24 * Math.log2(31)).toBeGreaterThan(112)
})

test('what is stored are hashes, and stays so once some were used', async () => {
  const codes = customBackupCodesGenerate()
  const stored = await storeBackupCodes.encrypt(JSON.stringify(codes))
  for (const code of codes) expect(stored).not.toContain(code)
  expect(JSON.parse(await storeBackupCodes.decrypt(stored))).toEqual(codes.map(hashOf))
  expect(await storeBackupCodes.encrypt(stored)).toBe(stored)
})

test('a code is the same with other spaces, dashes and capitals', () => {
  expect(hashOf(' ABCD efgh-jkmn')).toBe(hashOf('abcd-efgh-jkmn'))
})
