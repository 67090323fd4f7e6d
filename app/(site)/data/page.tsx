import { DataDictionary } from '@/components/prose/data-dictionary'
import { TextPage } from '@/components/prose/text-page'
import { JsonLd } from '@/components/structured-data/json-ld'
import { getOverview } from '@/lib/overview/queries'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { datasetNode } from '@/lib/structured-data/schema-org/dataset'
import { graph } from '@/lib/structured-data/schema-org/graph'
import { dictionary } from './dictionary'
import { data } from './text'
import { whatItHolds } from './what-it-holds'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/data', 'Certificate programs for librarians as open data', data.description)

export default async function DataPage() {
  const [reader, overview] = await Promise.all([readReader(), getOverview()])
  const holds = whatItHolds(overview)
  const text = { ...data, sections: [{ id: 'holds', title: 'What it holds', blocks: holds }, ...data.sections] }
  return (
    <TextPage reader={reader} text={text} after={{ id: 'dictionary', title: 'The fields of a program' }}>
      <JsonLd graph={graph(datasetNode(holds.join(' '), overview.changedAt, site.origin))} />
      <DataDictionary groups={dictionary} />
    </TextPage>
  )
}
