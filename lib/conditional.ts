import { entityTag, isKnown } from '@/lib/entity-tag'

/** A whole answer with its entity tag, or 304 for whoever has it already. */
export function conditional(request: Request, body: string, headers: Record<string, string>): Response {
  const tag = entityTag(body)
  const tagged = { ...headers, ETag: tag }
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers: tagged })
  return new Response(body, { headers: tagged })
}
