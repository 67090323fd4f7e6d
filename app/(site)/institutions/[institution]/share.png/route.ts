import { institutionWords } from '@/components/share-image/words'
import { getInstitution } from '@/lib/institutions/queries'
import { isSlug } from '@/lib/programs/place'
import { shareResponse } from '@/lib/share-image/draw'

export const dynamic = 'force-dynamic'

/** The image that stands for an institution where its page is shared. */
export async function GET(request: Request, { params }: RouteContext<'/institutions/[institution]/share.png'>) {
  const { institution: slug } = await params
  const institution = isSlug(slug) ? await getInstitution(slug) : null
  return shareResponse(request, institution && institutionWords(institution))
}
