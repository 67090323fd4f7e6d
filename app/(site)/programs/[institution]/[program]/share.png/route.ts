import { programWords } from '@/components/share-image/words'
import { isSlug } from '@/lib/programs/place'
import { getProgram } from '@/lib/programs/queries'
import { shareResponse } from '@/lib/share-image/draw'

export const dynamic = 'force-dynamic'

/** The image that stands for a program where its page is shared. */
export async function GET(request: Request, { params }: RouteContext<'/programs/[institution]/[program]/share.png'>) {
  const { institution, program: slug } = await params
  const program = isSlug(institution) && isSlug(slug) ? await getProgram(institution, slug) : null
  return shareResponse(request, program && programWords(program))
}
