import 'server-only'
import type { Markup } from '@/lib/markup'
import { type Asked, parseRequest, type Verb } from '@/lib/oai/arguments'
import { envelope, errors } from '@/lib/oai/envelope'
import type { Fault, Faults } from '@/lib/oai/faults'
import { getRecord, listMetadataFormats } from '@/lib/oai/get-record'
import { identify } from '@/lib/oai/identify'
import { listRecords } from '@/lib/oai/list-records'
import { listSets } from '@/lib/oai/list-sets'
import { readMoment } from '@/lib/programs/moment'

const answers: Record<Verb, (asked: Asked) => Promise<Markup | Faults>> = {
  Identify: identify,
  ListMetadataFormats: listMetadataFormats,
  ListSets: listSets,
  GetRecord: getRecord,
  ListIdentifiers: listRecords,
  ListRecords: listRecords,
}

/**
 * The answer of the Open Archives Initiative Protocol for Metadata Harvesting, version 2.0, as a document; null: the
 * database does not answer, or not in time.
 */
export async function answer(fields: URLSearchParams): Promise<string | null> {
  try {
    // Before anything is read: see there.
    return await answerOf(await readMoment(), fields)
  } catch (error) {
    if (!isOfDatabase(error)) throw error
    console.error('A harvester was asked to come again:', error.message)
    return null
  }
}

async function answerOf(moment: Date, fields: URLSearchParams): Promise<string> {
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

function isOfDatabase(error: unknown): error is Error {
  return error instanceof Error && error.name.startsWith('PrismaClient')
}
