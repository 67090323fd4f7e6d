import { deliveryLabel } from '@/lib/programs/delivery'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { type CredentialAlignmentObject, topicAlignment } from '@/lib/structured-data/ctdl/alignment'
import { advancedStanding, type ConditionProfile, entryConditions } from '@/lib/structured-data/ctdl/condition-profile'
import { type CostProfile, costProfiles } from '@/lib/structured-data/ctdl/cost-profile'
import { courses } from '@/lib/structured-data/ctdl/course'
import { deliveryTypes } from '@/lib/structured-data/ctdl/delivery'
import { type DurationProfile, durationProfiles } from '@/lib/structured-data/ctdl/duration-profile'
import {
  type FinancialAssistanceProfile,
  financialAssistanceProfiles,
} from '@/lib/structured-data/ctdl/financial-assistance-profile'
import { learningProgramId, organizationId, pathwayId } from '@/lib/structured-data/ctdl/node-ids'
import { lifeCycleStatus } from '@/lib/structured-data/ctdl/status'
import { type ValueProfile, valueProfiles } from '@/lib/structured-data/ctdl/value-profile'
import { address, type Text, text } from '@/lib/structured-data/ctdl/words'
import { ctidOf } from '@/lib/structured-data/identifiers'
import { stated } from '@/lib/structured-data/stated'

export interface LearningProgram {
  '@id': string
  '@type': 'ceterms:LearningProgram'
  'ceterms:ctid': string
  'ceterms:name': Text
  'ceterms:description': Text
  'ceterms:subjectWebpage'?: string
  'ceterms:ownedBy': string[]
  'ceterms:offeredBy': string[]
  'ceterms:lifeCycleStatusType'?: CredentialAlignmentObject
  'ceterms:subject'?: CredentialAlignmentObject[]
  'ceterms:deliveryType'?: CredentialAlignmentObject[]
  'ceterms:deliveryTypeDescription'?: Text
  'ceterms:creditValue'?: ValueProfile[]
  'ceterms:estimatedDuration'?: DurationProfile[]
  'ceterms:estimatedCost'?: CostProfile[]
  'ceterms:financialAssistance'?: FinancialAssistanceProfile[]
  'ceterms:entryCondition'?: ConditionProfile[]
  'ceterms:isAdvancedStandingFor'?: ConditionProfile[]
  'ceterms:hasPart'?: string[]
}

/**
 * The study that leads to the award. It has no `ScheduledOffering`: deadlines and start terms, all that is known of an intake, have
 * no property there.
 */
export function learningProgram(program: ProgramFacts, origin: string): LearningProgram {
  const institution = organizationId(program.institution, origin)
  return stated<LearningProgram>({
    '@id': learningProgramId(program, origin),
    '@type': 'ceterms:LearningProgram',
    'ceterms:ctid': ctidOf(origin, 'program', program.id),
    'ceterms:name': { en: program.name },
    'ceterms:description': { en: program.summary },
    'ceterms:subjectWebpage': address(program.url),
    'ceterms:ownedBy': [institution],
    'ceterms:offeredBy': [institution],
    'ceterms:lifeCycleStatusType': lifeCycleStatus(program.offeringStatus),
    'ceterms:subject': program.topics.map((topic) => topicAlignment(topic, origin)),
    'ceterms:deliveryType': deliveryTypes(program),
    'ceterms:deliveryTypeDescription': text(deliveryLabel(program.delivery, program.fullyOnline)),
    'ceterms:creditValue': valueProfiles(program),
    'ceterms:estimatedDuration': durationProfiles(program),
    'ceterms:estimatedCost': costProfiles(program),
    'ceterms:financialAssistance': financialAssistanceProfiles(program),
    'ceterms:entryCondition': entryConditions(program),
    'ceterms:isAdvancedStandingFor': advancedStanding(program),
    'ceterms:hasPart': [
      ...courses(program, null, origin).map((course) => course['@id']),
      ...program.pathways.map((pathway) => pathwayId(program, pathway, origin)),
    ],
  })
}
