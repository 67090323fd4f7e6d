import type { TextSection } from '@/components/prose/text'
import type { quotas } from '@/lib/request-quotas'

export const title = 'The API'
export const lead =
  'Every program of the directory as JSON: the same searches as the pages, and whole records with their sources.'
export const description =
  'A read-only JSON API of certificate programs after the library degree: parameters, examples, fields, errors, limits, versions and licence.'

/** What stands before the tables. */
export function firstSections(origin: string): TextSection[] {
  return [
    {
      id: 'addresses',
      title: 'What there is',
      blocks: [
        'Everything is read with GET, without a key and from any website (CORS). Answers are UTF-8 JSON.',
        [
          `[${origin}/api/v1](/api/v1): where everything is`,
          `[${origin}/api/v1/programs](/api/v1/programs): the programs of a search, a page at a time`,
          `${origin}/api/v1/programs/{institution}/{program}: one program, whole`,
          `[${origin}/api/v1/openapi.json](/api/v1/openapi.json): all of this as OpenAPI 3.1, for tools that read it`,
        ],
        'What an address of the API does not take is refused with 400 and the reason, and never passed over: a parameter that there is not, a value that is not understood, any parameter where none is taken. So do files and feeds of a search. Addresses of one document outside of /api, such as the CTDL and the feed of one program, take no parameters and pass over what is added.',
        `Who wants everything takes the file ${origin}/programs.jsonl: one record of the same kind a line. Put /api/v1 before the path of any address of a program or of a search here, and you have its JSON.`,
      ],
    },
    {
      id: 'nothing-stated',
      title: 'What is not stated',
      blocks: [
        'A null, or an empty list, means that no page that we read says so. It never means no, none or zero; do not show it as such. Where a page does say that there is none, “absent” names the field.',
        'Prices are in whole units of their currency, as 885.02. A whole price is computed from what pages state: show its formula, its year, or that it has none, and its caveats with it. One with “general_rate” is not stated for that program.',
        'A filter leaves out the programs of which no page states the fact; “meta.left_out” counts them, and unstated=1 brings them along.',
      ],
    },
  ]
}

/** What stands after them. */
export function lastSections({ api, oai, file, sitemap }: typeof quotas): TextSection[] {
  return [
    {
      id: 'pages',
      title: 'Pages, and how far they go',
      blocks: [
        'A list says where it goes on: “links.next” in its body, and a Link header (RFC 8288). Follow it until it is null. A page beyond the last one is empty and no error. By page numbers a program may come twice or be passed over when others change between two pages; updated_since knows no such numbers.',
        '“meta.total” counts up to 10,000; “meta.more” says whether there are more. No more than the first 10,000 can be paged through, of a search by relevance 1,000: “meta.reach” says how many. Take the file for all of them.',
      ],
    },
    {
      id: 'keeping-up',
      title: 'Keeping a copy fresh',
      blocks: [
        'Begin with updated_since=2000-01-01 and follow “links.next” until it is null: programs come by “id”, also those that were discontinued, and however many are changed or withdrawn meanwhile, none is passed over. The next day give it the “meta.as_of” of the first answer that you read: a change may be seen a while after its time, and as_of allows for that. There are no numbered pages and no other order here.',
        'Programs that were withdrawn are not listed. Their own address answers 410, and OAI-PMH lists each as a deleted record: harvest [/oai?verb=ListIdentifiers&metadataPrefix=oai_dc](/oai?verb=ListIdentifiers&metadataPrefix=oai_dc), the next day with “from” set to the responseDate of the first answer, and take out of your copy what is deleted there; the number at the end of its identifier is the “id”. Keep a copy of everything and filter it yourself: what a change takes out of a search is not in that search any more.',
        'Each answer has an ETag. Send it back as If-None-Match, and what is unchanged answers 304 without a body. A later as_of alone is no change: keep the one that you have, from which nothing is missed.',
        'Keep “id”, which never changes. Names and addresses may: an old address answers 308 with the new one, and a topic, an institution or a set of OAI-PMH is also found by the name that it had in addresses before.',
      ],
    },
    {
      id: 'limit',
      title: 'The limit',
      blocks: [
        `One network address (of IPv6, one /64) may send ${api.points} requests in ${api.duration} seconds; a 304 counts like any other. The headers RateLimit-Policy and RateLimit say how many are left. Beyond it the answer is 429, with Retry-After. What is kept for that is a figure that leads back to no address, and not for long.`,
        `Other addresses have budgets of their own, a minute each: ${oai.points} requests for /oai, which answers 503 beyond it, as its protocol has it; ${file.points} for /programs.csv and /programs.jsonl together, and ${sitemap.points} for the parts of the sitemap, which answer 429. Each names Retry-After.`,
        'Answers of the API are for the client that asked (Cache-Control: private): a cache that many share keeps none of them.',
      ],
    },
    {
      id: 'versions',
      title: 'Versions and changes',
      blocks: [
        'The address names the version: /api/v1. Within it these may come at any time, so read on past what you do not know:',
        [
          'new fields, in any object, and new facets',
          'new parameters',
          'new values of fields and parameters that are lists of choices',
          'new kinds of errors, and other words in titles, details, labels, formulas and caveats',
        ],
        'These will not change within a version: the name, type and meaning of a field; the name and meaning of a parameter; what null means; the units of money; the statuses and types of errors.',
        'What must change comes as /api/v2 beside it. Version 1 then stays for at least a year, with Deprecation and Sunset headers (RFC 9745, RFC 8594) from the day on which its end is known, and this page says it.',
      ],
    },
    {
      id: 'licence',
      title: 'What you may do with it',
      blocks: [
        'The collection may be used under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name After the MLIS, link to the page of the program, and say what you changed. The facts are the schools’: name the page that a fact came from and its date along with it. [The data](/data) says more.',
        'What students and graduates report is quoted on pages from people with a name. It is not in these records.',
      ],
    },
  ]
}
