import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { validateXML } from 'xmllint-wasm'

type Grammar = { extension: 'schema' | 'relaxng'; files: string[] }

/** The published schemas, the main one first, then those that it rests on. */
const grammars = {
  sitemap: { extension: 'schema', files: ['sitemap.xsd'] },
  'sitemap index': { extension: 'schema', files: ['siteindex.xsd'] },
  Atom: { extension: 'relaxng', files: ['atom.rng'] },
  'OAI-PMH': {
    extension: 'schema',
    files: [
      'oai-answer.xsd',
      'OAI-PMH.xsd',
      'oai_dc.xsd',
      'simpledc.xsd',
      'xml.xsd',
      'oai-identifier.xsd',
      'oai-rights.xsd',
      // What the site publishes itself.
      '../../../public/oai/ctdl.xsd',
      '../../../public/oai/rdf.xsd',
    ],
  },
} satisfies Record<string, Grammar>

/** What xmllint (libxml2, as WebAssembly) finds wrong with one or more documents by a published schema. */
export async function xmlFaults(xml: string | string[], by: keyof typeof grammars): Promise<string[]> {
  const { extension, files }: Grammar = grammars[by]
  const [main = '', ...others] = await Promise.all(files.map(read))
  const { errors } = await validateXML({
    xml: [xml].flat().map((contents, index) => ({ fileName: `answer-${index}.xml`, contents })),
    extension,
    schema: [main],
    preload: others.map((contents, index) => ({ fileName: basename(files[index + 1] ?? ''), contents })),
  })
  return errors.map(({ message }) => message)
}

function read(name: string): Promise<string> {
  return readFile(new URL(`schemas/${name}`, import.meta.url), 'utf8')
}
