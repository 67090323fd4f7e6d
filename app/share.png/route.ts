import { siteWords } from '@/components/share-image/words'
import { shareResponse } from '@/lib/share-image/draw'

export const dynamic = 'force-dynamic'

/** The image that stands for every page that has none of its own. */
export function GET(request: Request) {
  return shareResponse(request, siteWords)
}
