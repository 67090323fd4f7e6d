import { JsonLd } from '@/components/structured-data/json-ld'
import type { ProgramCard } from '@/lib/programs/card'
import { site } from '@/lib/site'
import { courseList } from '@/lib/structured-data/schema-org/course-list'
import { graph } from '@/lib/structured-data/schema-org/graph'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { breadcrumbs, siteNode, webPage } from '@/lib/structured-data/schema-org/web-page'
import type { TopicSummary } from '@/lib/topics/queries'

/** What the page of a topic says, for search engines: the programs that it lists, in its order. */
export function TopicData({ topic, programs }: { topic: TopicSummary; programs: ProgramCard[] }) {
  const [path, { origin }] = [`/topics/${topic.slug}`, site]
  const list = courseList(path, programs, origin)
  const page = webPage({ path, name: topic.label, about: idsOf(origin).list(path), image: `${path}/share.png` }, origin)
  const way = breadcrumbs([{ href: '/topics', label: 'Topics' }], path, topic.label, origin)
  return <JsonLd graph={graph(list, page, way, siteNode(origin))} />
}
