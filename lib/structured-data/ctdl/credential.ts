import type { ProgramFacts } from '@/lib/programs/read-page'
import { credentialTypes } from '@/lib/programs/schema'
import { type CredentialAlignmentObject, topicAlignment } from '@/lib/structured-data/ctdl/alignment'
import { type ConditionProfile, completion, entryConditions } from '@/lib/structured-data/ctdl/condition-profile'
import { type CostProfile, costProfiles } from '@/lib/structured-data/ctdl/cost-profile'
import { type CredentialClass, credentialClass } from '@/lib/structured-data/ctdl/credential-class'
import { deliveryTypes } from '@/lib/structured-data/ctdl/delivery'
import { type DurationProfile, durationProfiles } from '@/lib/structured-data/ctdl/duration-profile'
import {
  type FinancialAssistanceProfile,
  financialAssistanceProfiles,
} from '@/lib/structured-data/ctdl/financial-assistance-profile'
import { credentialId, organizationId } from '@/lib/structured-data/ctdl/node-ids'
import { credentialStatus } from '@/lib/structured-data/ctdl/status'
import { address, type Text, type Texts } from '@/lib/structured-data/ctdl/words'
import { ctidOf } from '@/lib/structured-data/identifiers'
import { stated } from '@/lib/structured-data/stated'

export interface Credential {
  '@id': string
  '@type': CredentialClass
  'ceterms:ctid': string
  'ceterms:name': Text
  'ceterms:description': Text
  'ceterms:subjectWebpage'?: string
  'ceterms:ownedBy': string[]
  'ceterms:offeredBy': string[]
  'ceterms:credentialStatusType'?: CredentialAlignmentObject
  'ceterms:keyword': Texts
  'ceterms:subject'?: CredentialAlignmentObject[]
  'ceterms:learningDeliveryType'?: CredentialAlignmentObject[]
  'ceterms:estimatedDuration'?: DurationProfile[]
  'ceterms:estimatedCost'?: CostProfile[]
  'ceterms:financialAssistance'?: FinancialAssistanceProfile[]
  'ceterms:requires': ConditionProfile[]
}

/**
 * The award. The language of teaching, which the Registry wants, is stated by no page; and nobody accredits a certificate:
 * ALA accredits master's programs, so `accreditedBy` is never said.
 */
export function credential(program: ProgramFacts, origin: string): Credential {
  const institution = organizationId(program.institution, origin)
  return stated<Credential>({
    '@id': credentialId(program, origin),
    '@type': credentialClass(program),
    'ceterms:ctid': ctidOf(origin, 'credential', program.id),
    'ceterms:name': { en: program.name },
    'ceterms:description': { en: program.summary },
    'ceterms:subjectWebpage': address(program.url),
    'ceterms:ownedBy': [institution],
    'ceterms:offeredBy': [institution],
    'ceterms:credentialStatusType': credentialStatus(program.offeringStatus),
    'ceterms:keyword': { en: [credentialTypes[program.credentialType]] },
    'ceterms:subject': program.topics.map((topic) => topicAlignment(topic, origin)),
    'ceterms:learningDeliveryType': deliveryTypes(program),
    'ceterms:estimatedDuration': durationProfiles(program),
    'ceterms:estimatedCost': costProfiles(program),
    'ceterms:financialAssistance': financialAssistanceProfiles(program),
    'ceterms:requires': [completion(program, origin), ...entryConditions(program)],
  })
}
