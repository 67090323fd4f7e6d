import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Card } from '@/components/program/card'
import { TopicFacts } from '@/components/topics/topic-facts'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { counted } from '@/lib/format'
import { change, noFilters, programsHref } from '@/lib/search/filters'
import { searchPrograms } from '@/lib/search/queries'
import { pageMetadata } from '@/lib/site'
import { getTopic } from '@/lib/topics/queries'

type Props = PageProps<'/topics/[topic]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await getTopic((await params).topic)
  if (!topic) return {}
  const programs = counted(topic.programs, 'certificate program')
  return pageMetadata(
    `/topics/${topic.slug}`,
    `${topic.label}: ${programs}`,
    `${programs} on ${topic.label.toLowerCase()}. ${topic.description}`,
  )
}

export default async function TopicPage({ params }: Props) {
  const topic = await getTopic((await params).topic)
  if (!topic) notFound()
  const filters = change(noFilters, { topic: [topic.slug] })
  const {
    programs,
    total: { count: total },
  } = await searchPrograms(filters)
  return (
    <Page section="topics">
      <Breadcrumb items={[{ href: '/topics', label: 'Topics' }]} current={topic.label} />
      <PageHeading title={topic.label} lead={topic.description}>
        <TopicFacts topic={topic} />
      </PageHeading>
      {total > programs.length && (
        <p className="left-out mb-4">
          The first {programs.length} of {total}. <a href={programsHref(filters)}>All of them, with filters</a>
        </p>
      )}
      <ol className="cards">
        {programs.map((program) => (
          <Card key={program.id} program={program} />
        ))}
      </ol>
      {topic.ended > 0 && (
        <p className="left-out">
          {counted(topic.ended, 'program')} on this topic ended.{' '}
          <a href={programsHref(change(filters, { status: ['discontinued'] }))}>What became of them</a>
        </p>
      )}
      <p className="actions">
        <a className="button" href={programsHref(filters)}>
          {total > programs.length ? `All ${counted(total, 'program')}, with filters` : 'Filter these programs'}
        </a>
      </p>
    </Page>
  )
}
