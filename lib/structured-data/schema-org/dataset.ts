import type { Dataset } from 'schema-dts'
import { licence } from '@/lib/structured-data/licence'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { stated } from '@/lib/structured-data/stated'

/**
 * The whole catalogue, and the ways to get it, with the properties that Google's guidelines for datasets name where we know them.
 * Nothing is measured here, so there is no `variableMeasured`; `isPartOf` would have to be a larger dataset.
 *
 * @param changedAt When any record last changed, as an ISO date-time; null: there never was one.
 */
export function datasetNode(description: string, changedAt: string | null, origin: string): Dataset {
  const { absolute } = idsOf(origin)
  return stated({
    '@type': 'Dataset' as const,
    '@id': absolute('/data#dataset'),
    name: 'Certificate programs after the library degree',
    description,
    url: absolute('/data'),
    dateModified: changedAt,
    creator: { '@type': 'Organization', name: 'After the MLIS', url: absolute('/') } as const,
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: ['librarianship', 'library and information science', 'certificate programs', 'continuing education'],
    distribution: DISTRIBUTIONS.map(
      ([name, path, encodingFormat]) =>
        ({ '@type': 'DataDownload', name, contentUrl: absolute(path), encodingFormat }) as const,
    ),
  })
}

const DISTRIBUTIONS = [
  ['CSV', '/programs.csv', 'text/csv'],
  ['JSON Lines', '/programs.jsonl', 'application/jsonl'],
  ['API, a page at a time', '/api/v1/programs', 'application/json'],
  ['OAI-PMH, as Dublin Core', '/oai?verb=ListRecords&metadataPrefix=oai_dc', 'text/xml'],
] as const
