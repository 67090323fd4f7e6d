import { TextPage } from '@/components/prose/text-page'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { accessibility } from './text'

const text = accessibility(site.contact)

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/accessibility', text.title, text.description)

export default async function AccessibilityPage() {
  return <TextPage reader={await readReader()} text={text} />
}
