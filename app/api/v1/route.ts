import type { Index } from '@/lib/open-data/list-schema'
import { VERSION } from '@/lib/open-data/openapi'
import { site } from '@/lib/site'
import { licence } from '@/lib/structured-data/licence'
import { OPTIONS, readingWithoutParameters, refuseToWrite } from './answer'

export const dynamic = 'force-dynamic'

/** Where everything is. */
export const GET = readingWithoutParameters(async () => {
  const api = `${site.origin}/api/v1`
  const body: Index = {
    name: site.name,
    version: VERSION,
    documentation: `${site.origin}/data/api`,
    openapi: `${api}/openapi.json`,
    programs: `${api}/programs`,
    program: `${api}/programs/{institution}/{program}`,
    everything: `${site.origin}/programs.jsonl`,
    licence: licence.url,
  }
  return { body, links: { self: api, license: licence.url } }
})

export { OPTIONS, refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT }
