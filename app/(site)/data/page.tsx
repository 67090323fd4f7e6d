import { DataDictionary } from '@/components/prose/data-dictionary'
import { TextPage } from '@/components/prose/text-page'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'
import { dictionary } from './dictionary'
import { data } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/data', data.title, data.description)

export default async function DataPage() {
  return (
    <TextPage reader={await readReader()} text={data} after={{ id: 'dictionary', title: 'The fields of a program' }}>
      <DataDictionary groups={dictionary} />
    </TextPage>
  )
}
