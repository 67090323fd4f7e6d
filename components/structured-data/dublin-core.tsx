import type { Statement } from '@/lib/structured-data/dublin-core'

type Props = { elements: Statement[]; terms: Statement[] }

/**
 * Dublin Core for reference managers; React lifts it into the head. `DC.source` is left out: Zotero takes the first one for
 * the title of the website.
 */
export function DublinCoreTags({ elements, terms }: Props) {
  const said = elements.filter(({ term }) => term !== 'source')
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
      {said.map((statement) => (
        <Tag key={statement.term + statement.value} prefix="DC" {...statement} />
      ))}
      {terms.map((statement) => (
        <Tag key={statement.term + statement.value} prefix="DCTERMS" {...statement} />
      ))}
    </>
  )
}

function Tag({ prefix, term, value, lang }: Statement & { prefix: string }) {
  return <meta name={`${prefix}.${term}`} content={value} lang={lang} />
}
