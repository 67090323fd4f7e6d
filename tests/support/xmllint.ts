import { readFile } from 'node:fs/promises'
import { validateXML } from 'xmllint-wasm'

type Grammar = { extension: 'schema' | 'relaxng'; files: string[] }

/** The published schemas, the main one first, then those that it rests on. */
const grammars = {
  sitemap: { extension: 'schema', files: ['sitemap.xsd'] },
  'sitemap index': { extension: 'schema', files: ['siteindex.xsd'] },
  Atom: { extension: 'relaxng', files: ['atom.rng'] },
} satisfies Record<string, Grammar>

/** What xmllint (libxml2, as WebAssembly) finds wrong with some XML by a published schema. */
export async function xmlFaults(xml: string, by: keyof typeof grammars): Promise<string[]> {
  const { extension, files }: Grammar = grammars[by]
  const [main = '', ...others] = await Promise.all(files.map(read))
  const { errors } = await validateXML({
    xml: [{ fileName: 'answer.xml', contents: xml }],
    extension,
    schema: [main],
    preload: others.map((contents, index) => ({ fileName: files[index + 1] ?? '', contents })),
  })
  return errors.map(({ message }) => message)
}

function read(name: string): Promise<string> {
  return readFile(new URL(`schemas/${name}`, import.meta.url), 'utf8')
}
