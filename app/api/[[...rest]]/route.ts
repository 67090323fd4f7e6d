import { problemAnswer } from '@/lib/problem'
import { site } from '@/lib/site'
import { OPTIONS, reading, refuseToWrite } from '../v1/answer'

export const dynamic = 'force-dynamic'

/** Whoever asks an API for what it has not wants no page. */
export const GET = reading(async () =>
  problemAnswer(site.origin, 'not-found', 'There is nothing here: /api/v1 says what there is.'),
)

export { OPTIONS, refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT }
