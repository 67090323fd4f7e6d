import { badArgument, type Given } from '@/lib/oai/arguments'
import { parseUtc } from '@/lib/oai/dates'
import { type Fault, type Faults, quoted } from '@/lib/oai/faults'
import { type Format, findFormat } from '@/lib/oai/formats'

/** The records that a list has: changed from this second on, before that one, and in this set. */
export type Selection = { format: Format; from: number | null; before: number | null; set: string | null }

/** What a list was asked for. */
export function parseSelection({ metadataPrefix = '', from, until, set }: Given): Selection | Faults {
  const format = findFormat(metadataPrefix)
  const faults = [...wrongDates(from, until).map(badArgument), ...(format ? [] : [unknownFormat(metadataPrefix)])]
  if (!format || faults.length > 0) return { faults }
  const [since, last] = [parse(from), parse(until)]
  return { format, from: since?.start ?? null, before: last?.end ?? null, set: set ?? null }
}

export function unknownFormat(metadataPrefix: string): Fault {
  const message = `No record is written as ${quoted(metadataPrefix)}. ListMetadataFormats names what there is.`
  return { code: 'cannotDisseminateFormat', message }
}

function wrongDates(from: string | undefined, until: string | undefined): string[] {
  const wrong = [from, until]
    .filter((text) => text !== undefined && !parse(text))
    .map((text) => `${quoted(text ?? '')} is no date such as 2026-11-23, and no time such as 2026-11-23T12:00:00Z.`)
  const [since, last] = [parse(from), parse(until)]
  if (!since || !last) return wrong
  if (since.isDay !== last.isDay) return ['Of from and until, one names a day and the other a second.']
  return since.start > last.start ? ['from is after until.'] : []
}

function parse(text: string | undefined) {
  return text === undefined ? null : parseUtc(text)
}
