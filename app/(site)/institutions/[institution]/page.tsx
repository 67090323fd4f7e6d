import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InstitutionView } from '@/app/(site)/institutions/[institution]/institution-view'
import { fittingList } from '@/lib/fitting'
import { allOf } from '@/lib/institutions/programs'
import { getInstitution, getNamesakes } from '@/lib/institutions/queries'
import { institutionTitle } from '@/lib/institutions/title'
import { nobody } from '@/lib/reader/reader'
import { feedHref } from '@/lib/search/filters'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/institutions/[institution]'>

// Rendered for its first reader and kept until a tag expires it.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const institution = await getInstitution((await params).institution)
  if (!institution) return {}
  const { slug, programs } = institution
  const name = institutionTitle(institution, await getNamesakes(institution.name))
  return pageMetadata(
    `/institutions/${slug}`,
    `${name}: certificates for librarians`,
    fittingList(
      `Certificates from ${name}: `,
      programs.map((program) => program.name),
    ),
    { image: { path: `/institutions/${slug}/share.png`, alt: name }, feed: feedHref(allOf(slug)) },
  )
}

export default async function InstitutionPage({ params }: Props) {
  const institution = await getInstitution((await params).institution)
  if (!institution) notFound()
  return <InstitutionView institution={institution} reader={nobody} />
}
