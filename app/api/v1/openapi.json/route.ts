import { openApi } from '@/lib/open-data/openapi'
import { site } from '@/lib/site'
import { OPTIONS, readingWithoutParameters, refuseToWrite } from '../answer'

export const dynamic = 'force-dynamic'

let description: object | undefined

/** The description of the API, made once. It needs no database. */
export const GET = readingWithoutParameters(async () => {
  description ??= openApi(site.origin)
  return { body: description }
})

export { OPTIONS, refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT }
