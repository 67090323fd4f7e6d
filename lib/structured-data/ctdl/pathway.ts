import type { ProgramFacts } from '@/lib/programs/read-page'
import { courses } from '@/lib/structured-data/ctdl/course'
import { pathwayId } from '@/lib/structured-data/ctdl/node-ids'
import { type Text, text } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface LearningOpportunityProfile {
  '@id': string
  '@type': 'ceterms:LearningOpportunityProfile'
  'ceterms:name': Text
  'ceterms:description'?: Text
  'ceterms:hasPart'?: string[]
}

/** A named track inside a program: part of it, and no program of its own. CTDL's `Pathway` is a plan across many credentials. */
export function pathways(program: ProgramFacts, origin: string): LearningOpportunityProfile[] {
  return program.pathways.map((pathway) =>
    stated<LearningOpportunityProfile>({
      '@id': pathwayId(program, pathway, origin),
      '@type': 'ceterms:LearningOpportunityProfile',
      'ceterms:name': { en: pathway.name },
      'ceterms:description': text(pathway.summary),
      'ceterms:hasPart': courses(program, pathway, origin).map((course) => course['@id']),
    }),
  )
}
