import type { Pathway } from '@/lib/pathways/queries'
import { programPath } from '@/lib/programs/schema'

/** The pathways of each program together, in the order in which they come. */
export function groupByProgram(pathways: Pathway[]): [Pathway, ...Pathway[]][] {
  const groups = new Map<string, [Pathway, ...Pathway[]]>()
  for (const pathway of pathways) {
    const group = groups.get(programPath(pathway.program))
    if (group) group.push(pathway)
    else groups.set(programPath(pathway.program), [pathway])
  }
  return [...groups.values()]
}
