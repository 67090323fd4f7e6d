import { notFound } from 'next/navigation'
import { TopicView } from '@/app/(site)/topics/[topic]/topic-view'
import { readReader } from '@/lib/reader/reader'
import { change, noFilters } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { getTopic } from '@/lib/topics/queries'

export { generateMetadata } from '@/app/(site)/topics/[topic]/page'

/** The page of a topic for one reader (proxy.ts). */
export default async function TopicForMe({ params }: PageProps<'/for-me/topics/[topic]'>) {
  const topic = await getTopic((await params).topic)
  if (!topic) notFound()
  const results = await searchPrograms(change(noFilters, { topic: [topic.slug] }))
  return <TopicView topic={topic} results={results} reader={await readReader()} />
}
