import { type Markup, markup } from '@/lib/markup'
import { formatUtc } from '@/lib/oai/dates'
import { schemaLocation } from '@/lib/oai/envelope'
import type { Format } from '@/lib/oai/formats'
import type { Row } from '@/lib/oai/rows'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { site } from '@/lib/site'
import { oaiIdentifier } from '@/lib/structured-data/identifiers'
import { licence } from '@/lib/structured-data/licence'

const RIGHTS = 'http://www.openarchives.org/OAI/2.0/rights/'

/** Which record it is, when it last changed, and where it belongs. */
export function header({ id, changedAt, isWithdrawn, sets }: Row): Markup {
  return markup`<header${isWithdrawn ? markup` status="deleted"` : []}>
<identifier>${oaiIdentifier(site.origin, id)}</identifier>
<datestamp>${formatUtc(changedAt)}</datestamp>
${sets.map((spec) => markup`<setSpec>${spec}</setSpec>\n`)}</header>`
}

/** A record with what there is to say, unless it was withdrawn. */
export function record(row: Row, program: ProgramFacts | undefined, format: Format): Markup {
  if (row.isWithdrawn || !program) return markup`<record>${header({ ...row, isWithdrawn: true })}</record>\n`
  return markup`<record>${header(row)}
<metadata>${format.write(program)}</metadata>
<about><rights xmlns="${RIGHTS}" ${schemaLocation(RIGHTS, `http://www.openarchives.org/OAI/2.0/rights.xsd`)}>
<rightsReference ref="${licence.url}"/></rights></about>
</record>\n`
}
