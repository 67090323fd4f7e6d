import { TextPage } from '@/components/prose/text-page'
import { pageMetadata, site } from '@/lib/site'
import { accessibility } from './text'

const text = accessibility(site.contact)

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/accessibility', text.title, text.description)

export default function AccessibilityPage() {
  return <TextPage text={text} />
}
