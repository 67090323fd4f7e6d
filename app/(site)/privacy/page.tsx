import { TextPage } from '@/components/prose/text-page'
import { pageMetadata } from '@/lib/site'
import { privacy } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/privacy', privacy.title, privacy.description)

export default function PrivacyPage() {
  return <TextPage text={privacy} />
}
