import { columns, SEPARATOR } from '@/lib/open-data/files/columns'
import { licence } from '@/lib/structured-data/licence'

/** The data dictionary of /programs.csv as W3C's "Metadata Vocabulary for Tabular Data" has it. */
export function tableMetadata(origin: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${origin}/programs.csv`,
    'dc:title': 'Certificate programs after the library degree',
    'dc:publisher': 'After the MLIS',
    'dc:license': { '@id': licence.url },
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      primaryKey: 'id',
      aboutUrl: '{+url}',
      columns: columns.map(({ name, datatype, description, isList }) => ({
        name,
        titles: name,
        // Plain text: what our own page sets in code stands between backticks.
        'dc:description': description.replaceAll('`', ''),
        datatype,
        // An empty cell: no page that we read says so.
        null: '',
        ...(isList && { separator: SEPARATOR }),
      })),
    },
  }
}
