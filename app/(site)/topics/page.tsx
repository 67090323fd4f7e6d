import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/layout/page-heading'
import { TopicIndex } from '@/components/topics/topic-index'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'
import { getTopics } from '@/lib/topics/queries'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  '/topics',
  'Certificates for librarians by topic',
  'Certificate programs for librarians by topic: how many there are, and what they cost in all where that is known.',
)

export default async function TopicsPage() {
  return (
    <Page section="topics" reader={await readReader()}>
      <PageHeading
        title="Topics"
        lead="How many programs each topic has, and what they cost in all where that is known."
      />
      <TopicIndex topics={await getTopics()} />
    </Page>
  )
}
