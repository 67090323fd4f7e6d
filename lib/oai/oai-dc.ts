import { type Markup, markup } from '@/lib/markup'
import { schemaLocation } from '@/lib/oai/envelope'

export const oaiDcNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/'
export const oaiDcSchema = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'

/** One statement of unqualified Dublin Core. */
type Statement = { term: string; value: string; lang?: string }

/** Statements in the format that every repository has. */
export function oaiDc(statements: Statement[]): Markup {
  return markup`<oai_dc:dc xmlns:oai_dc="${oaiDcNamespace}" xmlns:dc="http://purl.org/dc/elements/1.1/" ${schemaLocation(oaiDcNamespace, oaiDcSchema)}>
${statements.map(element)}</oai_dc:dc>`
}

function element({ term, value, lang }: Statement): Markup {
  const language = lang ? markup` xml:lang="${lang}"` : markup``
  return markup`<dc:${term}${language}>${value}</dc:${term}>\n`
}
