import { DataDictionary } from '@/components/prose/data-dictionary'
import { TextPage } from '@/components/prose/text-page'
import { JsonLd } from '@/components/structured-data/json-ld'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { datasetNode } from '@/lib/structured-data/schema-org/dataset'
import { graph } from '@/lib/structured-data/schema-org/graph'
import { siteNode } from '@/lib/structured-data/schema-org/web-page'
import { dictionary } from './dictionary'
import { data } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/data', data.title, data.description)

export default async function DataPage() {
  return (
    <TextPage reader={await readReader()} text={data} after={{ id: 'dictionary', title: 'The fields of a program' }}>
      <JsonLd graph={graph(datasetNode(data.description, site.origin), siteNode(site.origin))} />
      <DataDictionary groups={dictionary} />
    </TextPage>
  )
}
