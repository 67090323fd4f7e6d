import { describe, expect, test } from 'vitest'
import { EnvError, parseEnv } from '../../lib/env-schema'

test('an empty environment has every default', () => {
  expect(parseEnv({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: '.data',
    SITE_URL: 'http://localhost:3000',
  })
})

test('an empty value counts as absent', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: ' ' })).toEqual(parseEnv({}))
})

test('the site has its address from the port unless it has one of its own', () => {
  expect(parseEnv({ PORT: '4010' }).SITE_URL).toBe('http://localhost:4010')
  expect(parseEnv({ PORT: '4010', SITE_URL: 'https://certificates.example.org/' }).SITE_URL).toBe(
    'https://certificates.example.org',
  )
})

describe('a wrong value is a sentence that names the variable', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'not an address'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgresql://localhost'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://example.org/path'],
    ['SITE_URL', 'ftp://example.org'],
    ['CONTACT', 'editors'],
    ['CONTACT', 'http://example.org/contact'],
    ['CONTACT', 'javascript:alert(1)'],
    ['TRUSTED_PROXY', 'nginx'],
    ['TRUSTED_PROXY', '10.0.0.0/8 127.0.0.1'],
    ['OWNER_EMAIL', 'the director'],
    ['SECOND_FACTOR', 'yes'],
    ['MAIL_FROM', 'the desk'],
  ])('%s=%s', (name, value) => {
    const parse = () => parseEnv({ [name]: value })
    expect(parse).toThrow(EnvError)
    expect(parse).toThrow(new RegExp(`^${name} .* must be .*\\.$`))
  })
})

test('a contact is an e-mail address or an https address', () => {
  for (const contact of ['editors@example.org', 'https://example.org/contact?to=editors'])
    expect(parseEnv({ CONTACT: contact }).CONTACT).toBe(contact)
})

test('all wrong values are told at once', () => {
  expect(() => parseEnv({ PORT: 'x', SITE_URL: 'y' })).toThrow(/^PORT [^\n]*\nSITE_URL [^\n]*$/)
})

test('a mail server needs somebody who sends, and is never repeated', () => {
  expect(() => parseEnv({ SMTP_URL: 'smtp://me:secret@127.0.0.1' })).toThrow(/^MAIL_FROM is not set, but must be/)
  expect(() => parseEnv({ SMTP_URL: 'http://me:secret@127.0.0.1' })).toThrow(/^SMTP_URL is set, but must(?!.*secret)/)
  const mail = { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'After the MLIS <desk@example.org>' }
  expect(parseEnv(mail)).toMatchObject(mail)
})

test('a database address is never repeated, since it holds a password', () => {
  expect(() => parseEnv({ DATABASE_URL: 'mysql://me:secret@localhost/x' })).toThrow(/^(?!.*secret)/)
})
