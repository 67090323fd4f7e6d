import { text } from '@/generated/search-script'

export const dynamic = 'force-static'

/** The one script of the public pages. Its address carries its version, so next.config.ts lets browsers keep it for good. */
export function GET() {
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
