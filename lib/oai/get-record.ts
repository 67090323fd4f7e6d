import 'server-only'
import { type Markup, markup } from '@/lib/markup'
import type { Asked } from '@/lib/oai/arguments'
import { type Fault, type Faults, faulty, quoted } from '@/lib/oai/faults'
import { type Format, findFormat, formats } from '@/lib/oai/formats'
import { record } from '@/lib/oai/record'
import { inOneState, type Reads, type Row, readRow } from '@/lib/oai/rows'
import { unknownFormat } from '@/lib/oai/selection'
import { readFactsOf } from '@/lib/programs/read-page'
import { site } from '@/lib/site'
import { idOfOaiIdentifier } from '@/lib/structured-data/identifiers'

/** GetRecord. */
export async function getRecord({ given: { identifier = '', metadataPrefix = '' } }: Asked): Promise<Markup | Faults> {
  const format = findFormat(metadataPrefix)
  return inOneState(async (tx) => {
    const row = await find(tx, identifier)
    if (!row || !format)
      return faulty(...(format ? [] : [unknownFormat(metadataPrefix)]), ...(row ? [] : [unknownRecord(identifier)]))
    const [program] = row.isWithdrawn ? [] : await readFactsOf(tx, [row.id])
    return markup`<GetRecord>\n${record(row, program, format)}</GetRecord>`
  })
}

/** ListMetadataFormats: the same for every record, also for one that was withdrawn. */
export async function listMetadataFormats({ given: { identifier } }: Asked): Promise<Markup | Faults> {
  if (identifier !== undefined && !(await inOneState((tx) => find(tx, identifier))))
    return faulty(unknownRecord(identifier))
  return markup`<ListMetadataFormats>\n${formats.map(described)}</ListMetadataFormats>`
}

async function find(tx: Reads, identifier: string): Promise<Row | null> {
  const id = idOfOaiIdentifier(site.origin, identifier)
  return id === null ? null : readRow(tx, id)
}

function unknownRecord(identifier: string): Fault {
  return { code: 'idDoesNotExist', message: `There is and was no record ${quoted(identifier)}.` }
}

function described({ prefix, schema, namespace }: Format): Markup {
  return markup`<metadataFormat><metadataPrefix>${prefix}</metadataPrefix><schema>${schema}</schema><metadataNamespace>${namespace}</metadataNamespace></metadataFormat>\n`
}
