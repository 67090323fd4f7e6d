import { TopicData } from '@/app/(site)/topics/[topic]/topic-data'
import { CompareChosen } from '@/components/compare/choose'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { Card } from '@/components/program/card'
import { TakeAlong } from '@/components/search/take-along'
import { TopicFacts } from '@/components/topics/topic-facts'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { counted } from '@/lib/format'
import type { Reader } from '@/lib/reader/reader'
import { change, noFilters, programsHref } from '@/lib/search/filters'
import type { SearchResults } from '@/lib/search/queries'
import type { TopicSummary } from '@/lib/topics/queries'

type Props = {
  topic: TopicSummary
  results: Pick<SearchResults, 'programs' | 'total'>
  reader: Reader
  /** What stands above it where it is a preview. */
  above?: React.ReactNode
}

/** The page of a topic: for everybody, or for one reader. */
export function TopicView({ topic, results, reader, above }: Props) {
  const filters = change(noFilters, { topic: [topic.slug] })
  const { programs } = results
  const total = results.total.count
  return (
    <Page section="topics" reader={reader} above={above}>
      {!above && <TopicData topic={topic} programs={programs} />}
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
          <Card key={program.id} program={program} reader={reader} back={`/topics/${topic.slug}`} />
        ))}
      </ol>
      <CompareChosen />
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
      <TakeAlong filters={filters} path={`/topics/${topic.slug}`} />
    </Page>
  )
}
