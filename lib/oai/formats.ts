import { type Markup, markup } from '@/lib/markup'
import { schemaLocation } from '@/lib/oai/envelope'
import { oaiDc, oaiDcNamespace, oaiDcSchema } from '@/lib/oai/oai-dc'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { site } from '@/lib/site'
import { ctdlOf } from '@/lib/structured-data/ctdl/graph'
import { ctdlRdfXml, RDF } from '@/lib/structured-data/ctdl/rdf-xml'
import { namespaces } from '@/lib/structured-data/ctdl/vocabulary'
import { dublinCoreOf } from '@/lib/structured-data/dublin-core'

export type Format = {
  prefix: string
  namespace: string
  schema: string
  write: (program: ProgramFacts) => Markup
}

/** A schema of our own (public/oai): CTDL has none, since it is a vocabulary and no form of documents. */
const ownSchema = (name: string) => new URL(`/oai/${name}`, site.origin).href

const schemas = schemaLocation(namespaces.ceterms, ownSchema('ctdl.xsd'), RDF, ownSchema('rdf.xsd'))

/** The ways in which a record can be had. */
export const formats: Format[] = [
  {
    prefix: 'oai_dc',
    namespace: oaiDcNamespace,
    schema: oaiDcSchema,
    write: (program) => oaiDc(dublinCoreOf(program, site.origin)),
  },
  {
    prefix: 'ctdl',
    // The vocabulary is what tells this format from another that is RDF/XML as well; its schema brings that of RDF along.
    namespace: namespaces.ceterms,
    schema: ownSchema('ctdl.xsd'),
    write: (program) => ctdlRdfXml(ctdlOf(program, site.origin), markup` ${schemas}`),
  },
]

export function findFormat(prefix: string): Format | undefined {
  return formats.find((each) => each.prefix === prefix)
}
