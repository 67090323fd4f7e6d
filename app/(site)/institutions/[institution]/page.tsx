import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InstitutionView } from '@/app/(site)/institutions/[institution]/institution-view'
import { getInstitution } from '@/lib/institutions/queries'
import { nobody } from '@/lib/reader/reader'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/institutions/[institution]'>

// Rendered for its first reader and kept until a tag expires it.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const institution = await getInstitution((await params).institution)
  if (!institution) return {}
  const { slug, name, programs } = institution
  return pageMetadata(
    `/institutions/${slug}`,
    `${name}: certificates for librarians`,
    `What ${name} offers after the library degree, with prices, entry rules and sources: ${programs.map((program) => program.name).join('; ')}.`,
  )
}

export default async function InstitutionPage({ params }: Props) {
  const institution = await getInstitution((await params).institution)
  if (!institution) notFound()
  return <InstitutionView institution={institution} reader={nobody} />
}
