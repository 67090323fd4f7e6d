import 'server-only'
import { type Markup, markup } from '@/lib/markup'
import { formatUtc } from '@/lib/oai/dates'
import { baseUrl, schemaLocation } from '@/lib/oai/envelope'
import { oaiDc } from '@/lib/oai/oai-dc'
import { readBounds } from '@/lib/oai/rows'
import { site } from '@/lib/site'
import { oaiIdentifier } from '@/lib/structured-data/identifiers'
import { licence } from '@/lib/structured-data/licence'

const OAI_IDENTIFIER = 'http://www.openarchives.org/OAI/2.0/oai-identifier'
const DOMAIN = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/

/** What this repository is, and what it can do. */
export async function identify(): Promise<Markup> {
  const { earliest, firstId } = await readBounds()
  return markup`<Identify>
<repositoryName>${site.name}</repositoryName>
<baseURL>${baseUrl()}</baseURL>
<protocolVersion>2.0</protocolVersion>
<adminEmail>${adminEmail()}</adminEmail>
<earliestDatestamp>${formatUtc(earliest)}</earliestDatestamp>
<deletedRecord>persistent</deletedRecord>
<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>
<compression>gzip</compression>
<compression>deflate</compression>
${aboutIdentifiers(firstId)}<description>${oaiDc([
    { term: 'title', value: site.name, lang: 'en' },
    { term: 'description', value: ABOUT, lang: 'en' },
    { term: 'identifier', value: new URL('/', site.origin).href },
    { term: 'rights', value: licence.statement, lang: 'en' },
    { term: 'rights', value: licence.url },
  ])}</description>
</Identify>`
}

const ABOUT =
  'Certificate programs for people who already hold a library degree. A record is a program; what the record does not say, no page that was read says.'

/** Where identifiers follow the guideline: it knows domain names alone, and no addresses of machines. */
function aboutIdentifiers(firstId: number): Markup {
  const { hostname } = new URL(site.origin)
  if (!DOMAIN.test(hostname)) return markup``
  return markup`<description><oai-identifier xmlns="${OAI_IDENTIFIER}" ${schemaLocation(OAI_IDENTIFIER, `${OAI_IDENTIFIER}.xsd`)}>
<scheme>oai</scheme>
<repositoryIdentifier>${hostname}</repositoryIdentifier>
<delimiter>:</delimiter>
<sampleIdentifier>${oaiIdentifier(site.origin, firstId)}</sampleIdentifier>
</oai-identifier></description>
`
}

/** The protocol asks for a mailbox. Every web site is to have this one (RFC 2142), where no other is named. */
function adminEmail(): string {
  if (site.contact && !URL.canParse(site.contact)) return site.contact
  const { hostname } = new URL(site.origin)
  return `webmaster@${/\.[a-z][a-z0-9-]*$/i.test(hostname) ? hostname : 'site.invalid'}`
}
