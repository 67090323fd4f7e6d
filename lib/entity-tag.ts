import { createHash } from 'node:crypto'

/**
 * A validator: equal bodies have equal tags, in every process and after every restart. A weak one, since whatever stands
 * between compresses them, and a strong one promises the very same bytes (RFC 9110, 8.8.1).
 */
export function entityTag(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** Whether If-None-Match names this tag, compared weakly (RFC 9110, 13.1.2). */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch?.trim() === '*') return true
  const named = ifNoneMatch?.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? []
  return named.some((each) => opaque(each) === opaque(tag))
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '')
}
