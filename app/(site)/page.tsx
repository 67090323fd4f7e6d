import { Figures } from '@/components/home/figures'
import { Holdings, Places } from '@/components/home/ways-in'
import { Page } from '@/components/layout/page'
import { SearchForm } from '@/components/search/search-form'
import { JsonLd } from '@/components/structured-data/json-ld'
import { TopicIndex } from '@/components/topics/topic-index'
import { Section } from '@/components/ui/section'
import { getOverview, getPlaces } from '@/lib/overview/queries'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { graph } from '@/lib/structured-data/schema-org/graph'
import { websiteNode } from '@/lib/structured-data/schema-org/website'
import { getTopics } from '@/lib/topics/queries'

export const dynamic = 'force-dynamic'

const description =
  'Certificate programs for people who already hold a library degree: what you need to get in, how long it takes, how it is taught and what it costs, with sources.'

export const metadata = pageMetadata('/', `${site.name}: certificates for librarians, compared`, description, {
  feed: '/feed.xml',
})

export default async function HomePage() {
  const [overview, topics, places] = await Promise.all([getOverview(), getTopics(), getPlaces()])
  return (
    <Page reader={await readReader()}>
      <JsonLd graph={graph(websiteNode(description, site.origin))} />
      <div className="opening">
        <h1>Which certificate is worth your money and your evenings?</h1>
        <p className="lead">
          {overview.programs} certificate programs for people who already hold a library degree: what you must have to
          get in, how long, how it is taught, the whole price where pages state enough, and how fresh the sources are.
        </p>
        <SearchForm />
        <Figures overview={overview} />
      </div>
      <Section id="topics" title="By topic">
        <TopicIndex topics={topics} />
      </Section>
      <Holdings />
      <Places places={places} />
    </Page>
  )
}
