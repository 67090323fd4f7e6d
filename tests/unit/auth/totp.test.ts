import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { base32 } from '@/lib/auth/app-address'
import { stepOf } from '@/lib/auth/totp'

const secret = 'abcdefghij0123456789ABCDEFGHIJkl'
const app = new TOTP({ secret: base32(secret) })
const now = 1_800_000_000_000

test('an authenticator app that read the secret shows codes that fit', () => {
  for (let minute = 0; minute < 500; minute += 1) {
    const time = now + minute * 60_000
    expect(stepOf(secret, app.generate({ timestamp: time }), time)).toBe(time / 30_000)
  }
})

test('a code holds for its half minute and the next: a clock may be slow, and none is fast', () => {
  const at = (seconds: number) => stepOf(secret, app.generate({ timestamp: now + seconds * 1_000 }), now)
  expect([at(0), at(-30)]).toEqual([now / 30_000, now / 30_000 - 1])
  expect([at(-60), at(30)]).toEqual([null, null])
})

test('what is no code fits nothing', () => {
  for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６']) expect(stepOf(secret, code, now)).toBeNull()
})
