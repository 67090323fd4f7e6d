import type { TextSection } from '@/components/prose/text'
import { SEPARATOR } from '@/lib/open-data/files/columns'

export const title = 'Files and feeds'
export const lead =
  'The whole directory as one file, or as much of it as you search for; and what changes, as it changes.'
export const description =
  'Certificate programs after the library degree as CSV and JSON Lines, with a data dictionary and a licence, and Atom feeds of what is new or changed.'

/** What stands before the table of columns. */
export function firstSections(origin: string): TextSection[] {
  return [
    {
      id: 'files',
      title: 'Files',
      blocks: [
        [
          `[${origin}/programs.csv](/programs.csv): a row a program, for a spreadsheet; UTF-8, the columns below`,
          `[${origin}/programs.jsonl](/programs.jsonl): a line a program, each a whole [record of the API](/data/api#record), with every rate, course and source`,
          `[${origin}/programs.csv-metadata.json](/programs.csv-metadata.json): the dictionary of the columns for programs (W3C CSV on the Web)`,
        ],
        'As they stand, they hold every public program, also those that were discontinued. With the parameters of a search they hold what it finds, in its order: put .csv or .jsonl behind “programs” in the address of any search here, without its page, as in [/programs.csv?topic=archives&online=1](/programs.csv?topic=archives&online=1). Of more than 10,000 programs, of a search by relevance more than 1,000, the order is that of “id”.',
        'A file is made while it is sent, so it never is older than your request. Ask again with the ETag of the last one as If-None-Match: where nothing changed, the answer is 304 and empty.',
      ],
    },
    {
      id: 'feeds',
      title: 'Feeds',
      blocks: [
        [
          `[${origin}/feed.xml](/feed.xml): what is new in the directory, and what changed last, from what to what`,
          'each search, topic and institution has one, linked below its list: what is new and changed in it',
          'each program has one, linked beside it: each change of a fact, with what was before, and at the end that it is no longer listed',
        ],
        'They are Atom (RFC 4287). An entry keeps its identity when a program is renamed.',
      ],
    },
    {
      id: 'cells',
      title: 'How to read a cell',
      blocks: [
        'An empty cell means that no page that we read says so. It never means no, none or zero: count it apart. Where a page does say that there is none, the column “absent” names the field.',
        `Several values in one cell have “${SEPARATOR.trim()}” between them, with a space on either side; where one of them holds such a bar itself, the cell has “/” for it. Prices are in whole units of their currency; use one together with its year, its formula and its caveats.`,
        'A text that a spreadsheet would take for a formula has an apostrophe before it, which is not the school’s.',
      ],
    },
  ]
}

/** What stands after it. */
export const lastSections: TextSection[] = [
  {
    id: 'changes',
    title: 'What may change',
    blocks: [
      'New columns may come at the end, and new fields into a line. A column keeps its name and its meaning; one that must go is announced on this page a year before.',
    ],
  },
  {
    id: 'licence',
    title: 'What you may do with them',
    blocks: [
      'The collection may be used under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name After the MLIS, link to the page of the program, and say what you changed. [The data](/data#reuse) says more.',
    ],
  },
]
