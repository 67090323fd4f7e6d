import { expect, test } from 'vitest'
import { entityTag, isKnown } from '@/lib/entity-tag'

const tag = entityTag('{}')

test('equal bodies have equal tags, and others have others', () => {
  expect(entityTag('{}')).toBe(tag)
  expect(entityTag('{ }')).not.toBe(tag)
})

test.each([tag, `W/${tag}`, '*', ' * ', `"a", ${tag}`, `W/"a,b",W/${tag}`])('%s is known', (given) => {
  expect(isKnown(given, tag)).toBe(true)
})

test.each([null, '', '"a"', tag.slice(1, -1), `"x${tag.slice(1)}`])('%s is not', (given) => {
  expect(isKnown(given, tag)).toBe(false)
})
