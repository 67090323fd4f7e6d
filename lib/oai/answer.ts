import 'server-only'
import type { Markup } from '@/lib/markup'
import { type Asked, parseRequest, type Verb } from '@/lib/oai/arguments'
import { envelope, errors } from '@/lib/oai/envelope'
import type { Fault, Faults } from '@/lib/oai/faults'
import { getRecord, listMetadataFormats } from '@/lib/oai/get-record'
import { identify } from '@/lib/oai/identify'
import { listRecords } from '@/lib/oai/list-records'
import { listSets } from '@/lib/oai/list-sets'
import { readMoment } from '@/lib/oai/now'

const answers: Record<Verb, (asked: Asked) => Promise<Markup | Faults>> = {
  Identify: identify,
  ListMetadataFormats: listMetadataFormats,
  ListSets: listSets,
  GetRecord: getRecord,
  ListIdentifiers: listRecords,
  ListRecords: listRecords,
}

/** The answer of the Open Archives Initiative Protocol for Metadata Harvesting, version 2.0, as a document. */
export async function answer(fields: URLSearchParams): Promise<string> {
  // Before anything is read: see there.
  const moment = await readMoment()
  const asked = parseRequest(fields)
  if ('faults' in asked) return envelope(moment, null, errors(asked.faults))
  const content = await answers[asked.verb](asked)
  if (!('faults' in content)) return envelope(moment, asked, content)
  return envelope(moment, content.faults.some(isOfRequest) ? null : asked, errors(content.faults))
}

/** What the protocol does not let an answer repeat. */
function isOfRequest({ code }: Fault): boolean {
  return code === 'badArgument' || code === 'badVerb'
}
