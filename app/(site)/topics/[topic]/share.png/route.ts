import { topicWords } from '@/components/share-image/words'
import { isSlug } from '@/lib/programs/place'
import { shareResponse } from '@/lib/share-image/draw'
import { getTopic } from '@/lib/topics/queries'

export const dynamic = 'force-dynamic'

/** The image that stands for a topic where its page is shared. */
export async function GET(request: Request, { params }: RouteContext<'/topics/[topic]/share.png'>) {
  const { topic: slug } = await params
  const topic = isSlug(slug) ? await getTopic(slug) : null
  return shareResponse(request, topic && topicWords(topic))
}
