import type { ProgramFacts } from '@/lib/programs/read-page'
import { programPath } from '@/lib/programs/schema'
import { wayTo } from '@/lib/programs/way'
import { type Graph, graph } from '@/lib/structured-data/schema-org/graph'
import { idsOf } from '@/lib/structured-data/schema-org/ids'
import { programNode } from '@/lib/structured-data/schema-org/program'
import { providerOf } from '@/lib/structured-data/schema-org/provider'
import { breadcrumbs, siteNode, webPage } from '@/lib/structured-data/schema-org/web-page'

/** All that the page of a program says, as one graph: the program, who gives it, the page, and the way there. */
export function programGraph(program: ProgramFacts, origin: string): Graph {
  const path = programPath(program)
  const page = webPage(
    {
      path,
      name: program.name,
      about: idsOf(origin).program(program),
      image: `${path}/share.png`,
      published: program.publication.publishedAt,
      changed: program.publication.changedAt,
      reviewed: program.freshness.checkedOn,
      sources: [...new Set(program.sources.map(({ url }) => url))],
    },
    origin,
  )
  return graph(
    programNode(program, origin),
    providerOf(program.institution, origin),
    page,
    breadcrumbs(wayTo(program), path, program.name, origin),
    siteNode(origin),
  )
}
