import { TextPage } from '@/components/prose/text-page'
import { pageMetadata } from '@/lib/site'
import { accessibility } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/accessibility', accessibility.title, accessibility.description)

export default function AccessibilityPage() {
  return <TextPage text={accessibility} />
}
