import type { ProgramFacts } from '@/lib/programs/read-page'
import { type Course, courses } from '@/lib/structured-data/ctdl/course'
import { type Credential, credential } from '@/lib/structured-data/ctdl/credential'
import { type LearningProgram, learningProgram } from '@/lib/structured-data/ctdl/learning-program'
import { type CredentialOrganization, organization } from '@/lib/structured-data/ctdl/organization'
import { type LearningOpportunityProfile, pathways } from '@/lib/structured-data/ctdl/pathway'
import { CONTEXT } from '@/lib/structured-data/ctdl/vocabulary'

export interface CtdlGraph {
  '@context': string
  '@graph': (Credential | LearningProgram | CredentialOrganization | LearningOpportunityProfile | Course)[]
}

/**
 * A program as the Credential Transparency Description Language tells it: the award, the study, the institution, and the parts of the
 * study. It says what the program's page says and no more; what has no property there (deadlines, sources, how fresh a fact
 * is) is left to the other formats.
 */
export function ctdlOf(program: ProgramFacts, origin: string): CtdlGraph {
  return {
    '@context': CONTEXT,
    '@graph': [
      credential(program, origin),
      learningProgram(program, origin),
      organization(program, origin),
      ...pathways(program, origin),
      ...courses(program, null, origin),
      ...program.pathways.flatMap((pathway) => courses(program, pathway, origin)),
    ],
  }
}
