import type { Text } from '@/components/prose/text'

export const data: Text = {
  title: 'The data',
  lead: 'What there is, how each field is defined, where its words come from, and what you may do with it.',
  description:
    'Every certificate program after the library degree as open data: what a record holds, how its fields are defined and named in CTDL, and what may be reused.',
  sections: [
    {
      id: 'rules',
      title: 'Four rules',
      blocks: [
        [
          'An empty field means that no page that we read says so. It never means no, none or zero.',
          'Each program names the pages that it was read from, the fields that each one supports, and the date that it carries, or that it carries none. Kind of credential, status and topics are often our own reading of those pages, and then no page is named for them; nor is one for an institution’s country.',
          'Money is an amount, a currency and an academic year. Amounts of different years or currencies are never added.',
          'Variants of a certificate, such as online and on campus with different rules, are separate programs.',
        ],
      ],
    },
    {
      id: 'reuse',
      title: 'What is open',
      blocks: [
        'The facts listed here were published by schools, and a fact may be used by anyone. If you use ours, name the page that it came from and its date along with it: a price without its year is worse than none.',
        'The summaries were written for this directory. The collection as a whole may be used under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name After the MLIS, link to the page, and say what you changed.',
        [
          'Coordinates of cities, and the state of a city that pages name without one: GeoNames, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).',
          'Coastlines and borders of the map: Natural Earth, public domain.',
          'Typefaces: Source Serif 4 and Public Sans, SIL Open Font License 1.1.',
        ],
      ],
    },
    {
      id: 'machines',
      title: 'For programs',
      blocks: [
        [
          'A [JSON API](/data/api) answers the same searches as the pages, and whole records with their sources and prices.',
          '[Files and feeds](/data/files): everything, or what a search finds, as [CSV](/programs.csv) and [JSON Lines](/programs.jsonl), and [what changes](/feed.xml) as Atom.',
          '[Lists and programs to frame](/embed) on a LibGuide or any other page.',
          'Every program as linked data of CTDL: put /ctdl behind its address, as in [/programs/rare-book-school/certificate-of-proficiency/ctdl](/programs/rare-book-school/certificate-of-proficiency/ctdl).',
          'One address for all of it: at that of a program, the header Accept: application/ld+json leads to its CTDL, application/json to its record in the API, and anything else gets the page.',
          'The search as a plug-in of browsers and discovery systems: [/opensearch.xml](/opensearch.xml), with suggestions.',
        ],
      ],
    },
    {
      id: 'harvesting',
      title: 'For library systems',
      blocks: [
        'A library system can harvest every program by OAI-PMH 2.0 at /oai, as Dublin Core (oai_dc) or in terms of CTDL (ctdl): [/oai?verb=ListRecords&metadataPrefix=oai_dc](/oai?verb=ListRecords&metadataPrefix=oai_dc) begins with the first hundred, and the token at its end leads on. Tokens do not expire.',
        'There is a set for each topic and each institution: [/oai?verb=ListSets](/oai?verb=ListSets). With from, set to the responseDate of the first page of your last harvest, you get what changed since, and nothing that changed is missing; a program that is no longer listed comes as a deleted record until it is listed again. Who harvests faster than [the limit](/data/api#limit) allows is answered 503: wait as long as Retry-After says.',
      ],
    },
    {
      id: 'names',
      title: 'Names of fields',
      blocks: [
        'Fields carry the names that the Credential Transparency Description Language (CTDL) gives them, where it has one; the last column below says which. An application deadline and the day on which a record was last compared with its sources have no home in CTDL, so their names are ours.',
        'Three kinds of record stand around a program: the institution that gives it, the topics of a controlled vocabulary with one label each, and the options that help to pay for it.',
      ],
    },
  ],
}
