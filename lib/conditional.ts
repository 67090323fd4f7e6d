import { entityTag, isKnown } from '@/lib/entity-tag'

/**
 * A whole answer with its entity tag, or 304 for whoever has it already.
 *
 * @param substance What the tag is taken over, where the body also holds what may be older without being wrong.
 */
export function conditional(
  request: Request,
  body: string,
  headers: Record<string, string>,
  substance = body,
): Response {
  const tag = entityTag(substance)
  const tagged = { ...headers, ETag: tag }
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers: tagged })
  return new Response(body, { headers: tagged })
}
