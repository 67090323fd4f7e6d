import { describe, expect, test } from 'vitest'
import { accessibility } from '@/app/(site)/accessibility/text'
import { privacy } from '@/app/(site)/privacy/text'
import { contactLink, piecesOf } from '@/components/prose/text'

test('a paragraph is split at its links', () => {
  expect(piecesOf('See [the data](/data) and [CC BY](https://example.org/by).')).toEqual([
    { words: 'See ' },
    { words: 'the data', href: '/data' },
    { words: ' and ' },
    { words: 'CC BY', href: 'https://example.org/by' },
    { words: '.' },
  ])
})

test('brackets that make no link stay as they are', () => {
  expect(piecesOf('34 CFR 668.14(b)(32) [sic] (1)')).toEqual([{ words: '34 CFR 668.14(b)(32) [sic] (1)' }])
})

test('what would run something is no link', () => {
  expect(piecesOf('[a](javascript:alert`1`) [b](//example.org)').every(({ href }) => href === undefined)).toBe(true)
})

test.each([
  ['editors@example.org', 'mailto:editors@example.org'],
  ['https://example.org/contact', 'https://example.org/contact'],
  ['https://example.org/contact_(us)', 'https://example.org/contact_(us%29'],
])('the contact %s is a link', (contact, href) => {
  expect(piecesOf(contactLink(contact))).toEqual([{ words: contact, href }])
})

describe.each([
  ['accessibility', accessibility],
  ['privacy', privacy],
])('the page %s', (_, text) => {
  test('names the contact', () => expect(JSON.stringify(text('me@example.org'))).toContain('(mailto:me@example.org)'))
  test('says plainly that there is none', () =>
    expect(JSON.stringify(text(undefined))).toMatch(/this installation of the directory names no contact/i))
})
