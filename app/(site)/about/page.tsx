import { TextPage } from '@/components/prose/text-page'
import { pageMetadata } from '@/lib/site'
import { about } from './text'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata('/about', about.title, about.description)

export default function AboutPage() {
  return <TextPage text={about} />
}
