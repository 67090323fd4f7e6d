import type { Dataset } from 'schema-dts'
import { licence } from '@/lib/structured-data/licence'
import { idsOf } from '@/lib/structured-data/schema-org/ids'

/** The whole catalogue, and the ways to get it. */
export function datasetNode(description: string, origin: string): Dataset {
  const { absolute, website } = idsOf(origin)
  return {
    '@type': 'Dataset',
    '@id': absolute('/data#dataset'),
    name: 'Certificate programs after the library degree',
    description,
    url: absolute('/data'),
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: 'en',
    isPartOf: { '@id': website },
    distribution: DISTRIBUTIONS.map(([name, path, encodingFormat]) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(path),
      encodingFormat,
    })),
  }
}

const DISTRIBUTIONS = [
  ['CSV', '/programs.csv', 'text/csv'],
  ['JSON Lines', '/programs.jsonl', 'application/jsonl'],
  ['API, described in OpenAPI', '/api/v1/openapi.json', 'application/vnd.oai.openapi+json'],
  ['OAI-PMH', '/oai?verb=Identify', 'text/xml'],
] as const
