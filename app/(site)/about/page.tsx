import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { AboutView } from '@/components/texts/about-view'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { getTexts } from '@/lib/texts/queries'

// The canonical address is that of the running server, which a build does not know.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await getTexts('about')
  return pageMetadata('/about', title, description)
}

export default async function AboutPage() {
  return (
    <Page reader={await readReader()}>
      <AboutView texts={await getTexts('about')} contact={site.contact} />
    </Page>
  )
}
