import { TextPage } from '@/components/prose/text-page'
import { pageMetadata, site } from '@/lib/site'
import { privacy } from './text'

const text = privacy(site.contact)

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/privacy', text.title, text.description)

export default function PrivacyPage() {
  return <TextPage text={text} />
}
