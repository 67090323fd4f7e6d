import { notFound } from 'next/navigation'
import { InstitutionView } from '@/app/(site)/institutions/[institution]/institution-view'
import { getInstitution } from '@/lib/institutions/queries'
import { readReader } from '@/lib/reader/reader'

export { generateMetadata } from '@/app/(site)/institutions/[institution]/page'

/** The page of an institution for one reader (proxy.ts). */
export default async function InstitutionForMe({ params }: PageProps<'/for-me/institutions/[institution]'>) {
  const institution = await getInstitution((await params).institution)
  if (!institution) notFound()
  return <InstitutionView institution={institution} reader={await readReader()} />
}
