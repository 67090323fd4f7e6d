import { DublinCoreTags } from '@/components/structured-data/dublin-core'
import { JsonLd } from '@/components/structured-data/json-ld'
import type { ProgramPage } from '@/lib/programs/queries'
import { site } from '@/lib/site'
import { dcTermsOf, dublinCoreOf } from '@/lib/structured-data/dublin-core'
import { programGraph } from '@/lib/structured-data/schema-org/program-graph'

/** What the page says, for search engines and for reference managers. */
export function ProgramData({ program }: { program: ProgramPage }) {
  return (
    <>
      <DublinCoreTags elements={dublinCoreOf(program, site.origin)} terms={dcTermsOf(program, site.origin)} />
      <JsonLd graph={programGraph(program, site.origin)} />
    </>
  )
}
