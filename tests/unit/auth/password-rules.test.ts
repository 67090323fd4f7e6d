import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { passwordLength } from '@/lib/auth/password-length'
import { passwordFault } from '@/lib/auth/password-rules'

const person = { name: 'Olive Marlowe', email: 'olive.marlowe@library.example.org' }

test.each([
  'orchid lantern 82 gravel',
  'ein Fuchs · zwei Igel · drei Möwen',
  '鯨は静かな図書館で本を読むのが好き',
  'correcthorsebatterystaple is known, this is not',
  'x7#qLp2v!Rz9',
  'only lowercase letters here',
])('%s is taken, whatever it is made of', async (password) => {
  expect(await passwordFault(password, person)).toBeNull()
})

test.each([
  'short',
  'eleven char',
  'password1234',
  'qwertyuiop123',
  '1q2w3e4r5t6y',
  'aaaaaaaaaaaaaaaa',
  'iloveyou12345',
  'P@ssw0rd1234',
  'ｐａｓｓｗｏｒｄ１２３４',
  'ｉｌｏｖｅｙｏｕ１２３４５',
])('%s is refused with a sentence', async (password) => expect(await passwordFault(password, person)).toMatch(/\.$/))

test.each([
  'olive.marlowe@library.example.org',
  'OliveMarlowe1',
  'afterthemlis12',
  'librarian2026',
  'marlowe-olive-99',
])('%s is made of what anybody knows of its owner or of this site', async (password) =>
  expect(await passwordFault(password, person)).toMatch(/would guess|guessers try/),
)

test('the commonest passwords that are long enough are refused, all of them', async () => {
  const common = dictionary['passwords-common'].filter((password) => password.length >= passwordLength.least)
  expect(common.length).toBeGreaterThan(200)
  const taken = []
  for (const password of common) if ((await passwordFault(password, person)) === null) taken.push(password)
  expect(taken).toEqual([])
})

test.each(['LockingServi', 'cfvfzrhfcbdfz', 'internacional'])(
  '%s looks as if nobody would guess it, and is among the commonest in breaches',
  async (password) => expect(await passwordFault(password, person)).toMatch(/guessers try/),
)

test('128 characters are taken and 129 are not', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `${(i * 7919) % 997}x`)
    .join('')
    .slice(0, 128)
  expect(await passwordFault(long, person)).toBeNull()
  expect(await passwordFault(`${long}y`, person)).toContain('at most 128')
  expect(await passwordFault(`${long.slice(0, 120)}ﷺ`, person), 'one letter that stands for eighteen').toContain(
    'at most 128',
  )
})
