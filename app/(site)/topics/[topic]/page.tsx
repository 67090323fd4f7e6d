import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicView } from '@/app/(site)/topics/[topic]/topic-view'
import { fitting, sentencesOf } from '@/lib/fitting'
import { counted } from '@/lib/format'
import { nobody } from '@/lib/reader/reader'
import { change, feedHref, noFilters } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { pageMetadata } from '@/lib/site'
import { getTopic } from '@/lib/topics/queries'

type Props = PageProps<'/topics/[topic]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const topic = await getTopic((await params).topic)
  if (!topic) return {}
  const programs = counted(topic.programs, 'certificate program')
  return pageMetadata(
    `/topics/${topic.slug}`,
    `${topic.label}: ${programs}`,
    fitting([`${topic.label}: ${programs} for librarians.`, ...sentencesOf(topic.description), COMPARED]),
    {
      image: { path: `/topics/${topic.slug}/share.png`, alt: `${topic.label}: ${programs}` },
      feed: feedHref(change(noFilters, { topic: [topic.slug] })),
    },
  )
}

const COMPARED = 'Prices, entry rules, credits and sources, side by side.'

export default async function TopicPage({ params }: Props) {
  const topic = await getTopic((await params).topic)
  if (!topic) notFound()
  const results = await searchPrograms(change(noFilters, { topic: [topic.slug] }))
  return <TopicView topic={topic} results={results} reader={nobody} />
}
