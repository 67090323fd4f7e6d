import { type Markup, markup } from '@/lib/markup'
import type { Asked } from '@/lib/oai/arguments'
import { formatUtc } from '@/lib/oai/dates'
import type { Fault } from '@/lib/oai/faults'
import { site } from '@/lib/site'

const OAI = 'http://www.openarchives.org/OAI/2.0/'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** The address that every request is sent to. */
export const baseUrl = () => new URL('/oai', site.origin).href

/** An answer of the protocol; `asked` is null where the request cannot be repeated, since it was not understood. */
export function envelope(date: Date, asked: Asked | null, content: Markup): string {
  const document = markup`<OAI-PMH xmlns="${OAI}" ${schemaLocation(OAI, `${OAI}OAI-PMH.xsd`)}>
<responseDate>${formatUtc(date)}</responseDate>
<request${asked ? attributes(asked) : []}>${baseUrl()}</request>
${content}
</OAI-PMH>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.text}`
}

/** Where the schemas of namespaces are: pairs of a namespace and an address. */
export function schemaLocation(...pairs: string[]): Markup {
  return markup`xmlns:xsi="${XSI}" xsi:schemaLocation="${pairs.join(' ')}"`
}

export function errors(faults: Fault[]): Markup {
  return markup`${faults.map(({ code, message }) => markup`<error code="${code}">${message}</error>`)}`
}

function attributes({ verb, given }: Asked): Markup[] {
  return Object.entries({ verb, ...given }).map(([name, value]) => attribute(name, value))
}

function attribute(name: string, value: string): Markup {
  return markup` ${name}="${value}"`
}
