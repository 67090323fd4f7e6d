/** The harvester of PaperHive, as far as tests use it. It cannot read a page of a single record. */
declare module 'oai-pmh' {
  export interface Header {
    identifier: string
    datestamp: string
    $?: { status: 'deleted' }
  }

  export interface Harvested {
    header: Header
    metadata?: object
  }

  export interface Options {
    metadataPrefix: string
    from?: string
    until?: string
    set?: string
  }

  export class OaiPmh {
    constructor(baseUrl: string)
    baseUrl: string
    identify(): Promise<Record<string, string>>
    listRecords(options: Options): AsyncGenerator<Harvested>
    listIdentifiers(options: Options): AsyncGenerator<Header>
    listSets(): AsyncGenerator<{ setSpec: string; setName: string }>
    getRecord(identifier: string, metadataPrefix: string): Promise<Harvested>
    listMetadataFormats(): Promise<{ metadataPrefix: string }[]>
  }

  const harvester: { OaiPmh: typeof OaiPmh }
  export default harvester
}
