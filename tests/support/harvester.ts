import { createRequire } from 'node:module'

export type Harvested = {
  header: { identifier: string; datestamp: string; $?: { status: 'deleted' } }
  metadata?: object
}

type Options = { metadataPrefix: string; from?: string; until?: string; set?: string }

/** The harvester of PaperHive (npm `oai-pmh`), as far as tests use it. It cannot read lists of a single record. */
interface Harvester {
  baseUrl: string
  identify(): Promise<Record<string, string>>
  listRecords(options: Options): AsyncGenerator<Harvested>
  listIdentifiers(options: Options): AsyncGenerator<Harvested['header']>
  listSets(): AsyncGenerator<{ setSpec: string; setName: string }>
  getRecord(identifier: string, metadataPrefix: string): Promise<Harvested>
  listMetadataFormats(): Promise<{ metadataPrefix: string }[]>
}

// It is written in a dialect of its own, which only `require` understands.
const { OaiPmh } = createRequire(import.meta.url)('oai-pmh') as { OaiPmh: new (baseUrl: string) => Harvester }

export function openHarvester(site: string): Harvester {
  return new OaiPmh(`${site}/oai`)
}
