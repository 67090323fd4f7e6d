import { describe, expect, test } from 'vitest'
import { fieldsOf, isOwnForm, pathBack } from '@/lib/reader/answer-form'

const post = (headers: Record<string, string>, body = '') =>
  new Request('http://localhost:3000/fit/answers', { method: 'POST', headers, body })

describe('a form', () => {
  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }, false],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    [{ origin: 'https://evil.example', host: 'localhost:3000' }, false],
    [{ origin: 'null', host: 'localhost:3000' }, false],
    [{ referer: 'http://localhost:3000/fit', host: 'localhost:3000' }, true],
    [{ referer: 'https://evil.example/localhost:3000', host: 'localhost:3000' }, false],
    [{ host: 'localhost:3000' }, true],
  ])('with %j is of this site: %s', (headers, own) => {
    expect(isOwnForm(post(headers as Record<string, string>))).toBe(own)
  })

  const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }

  test('is read by its fields', async () => {
    expect((await fieldsOf(post(form, 'degree=mlis&region=Qu%C3%A9bec')))?.get('region')).toBe('Québec')
  })

  test('that is larger than any of ours, or of another kind, is not read', async () => {
    expect(await fieldsOf(post(form, `degree=${'x'.repeat(60_000)}`))).toBeNull()
    expect(await fieldsOf(post({ 'content-type': 'application/json' }, '{}'))).toBeNull()
  })
})

describe('the way back', () => {
  test.each(['/programs', '/programs?topic=archives&page=2', '/programs/a/b#entry'])('leads to %s', (path) => {
    expect(pathBack(path, '/fit')).toBe(path)
  })

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/programs\\..\\x',
    'javascript:alert(1)',
    '/a\nSet-Cookie: x=y',
    '/\t/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '/a/..//evil.example',
    '/a/b/../..//evil.example?x=1',
    '',
    ' /programs',
    `/${'a'.repeat(2_001)}`,
    undefined,
    ['/programs'],
  ])('never leads to %j', (path) => {
    expect(pathBack(path, '/fit')).toBe('/fit')
  })
})
