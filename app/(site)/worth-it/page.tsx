import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { WorthItView } from '@/components/texts/worth-it-view'
import { getGuidance } from '@/lib/guidance/queries'
import { readReader } from '@/lib/reader/reader'
import { pageMetadata, site } from '@/lib/site'
import { getTexts } from '@/lib/texts/queries'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await getTexts('worth-it')
  return pageMetadata('/worth-it', `${title} Certificates after the library degree`, description)
}

export default async function WorthItPage() {
  const [texts, guidance] = await Promise.all([getTexts('worth-it'), getGuidance()])
  return (
    <Page section="worth-it" reader={await readReader()}>
      <WorthItView texts={texts} guidance={guidance} contact={site.contact} />
    </Page>
  )
}
