import { markup } from '@/lib/markup'
import { licence } from '@/lib/structured-data/licence'

type Described = { name: string; origin: string; contact?: string | undefined }

/** The site as a search that browsers and discovery systems can add: OpenSearch 1.1, draft 6, with the suggestions extension. */
export function openSearchDescription({ name, origin, contact }: Described): string {
  const at = (path: string) => `${new URL('/', origin).href.replace(/\/$/, '')}${path}`
  const address = contact?.includes('@') && !contact.includes('://') ? contact : null
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name}</ShortName>
  <Description>Certificate programs for people who already hold a library degree: price, entry rules, sources.</Description>
${
  address
    ? [
        markup`  <Contact>${address}</Contact>
`,
      ]
    : []
}  <Url type="text/html" rel="results" template="${at('/programs')}?q={searchTerms}"/>
  <Url type="application/x-suggestions+json" rel="suggestions" template="${at('/opensearch/suggestions')}?q={searchTerms}"/>
  <Url type="application/atom+xml" rel="collection" template="${at('/programs/feed.xml')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at('/opensearch.xml')}"/>
  <LongName>${name}: certificates for librarians</LongName>
  <Image height="16" width="16" type="image/x-icon">${at('/favicon.ico')}</Image>
  <Image type="image/svg+xml">${at('/icon.svg')}</Image>
  <Query role="example" searchTerms="digital archives"/>
  <Developer>${name}</Developer>
  <Attribution>${licence.statement}</Attribution>
  <SyndicationRight>open</SyndicationRight>
  <AdultContent>false</AdultContent>
  <Language>en</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`.text
}
