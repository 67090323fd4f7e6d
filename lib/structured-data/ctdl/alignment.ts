import type { Text } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

/** How CTDL points to a term of a vocabulary, its own or somebody else's. */
export interface CredentialAlignmentObject {
  '@type': 'ceterms:CredentialAlignmentObject'
  'ceterms:framework': string
  'ceterms:frameworkName': Text
  'ceterms:targetNode': string
  'ceterms:targetNodeName': Text
}

const TERMS = 'https://credreg.net/ctdl/terms'

/** The concept schemes that we take terms from, by the prefix of those. */
const schemes = {
  costType: { id: 'CostType', name: 'Cost Type' },
  credentialStat: { id: 'CredentialStatus', name: 'Credential Status' },
  deliveryType: { id: 'Delivery', name: 'Delivery Type' },
  financialAid: { id: 'FinancialAssistance', name: 'Financial Assistance' },
  lifeCycle: { id: 'LifeCycleStatus', name: 'Life Cycle Status' },
  residency: { id: 'Residency', name: 'Residency' },
}

const concepts = {
  'costType:AggregateCost': 'Aggregate Cost',
  'costType:Application': 'Application',
  'costType:StudentServicesFee': 'Student Services Fee',
  'costType:TechnologyFee': 'Technology Fee',
  'costType:Tuition': 'Tuition',
  'credentialStat:Active': 'Active',
  'credentialStat:Deprecated': 'Deprecated',
  'deliveryType:BlendedDelivery': 'Blended Delivery',
  'deliveryType:InPerson': 'In-Person Only',
  'deliveryType:OnlineOnly': 'Online Only',
  'financialAid:AcademicAssistantship': 'Academic Assistantship',
  'financialAid:Scholarship': 'Scholarship',
  'lifeCycle:Active': 'Active',
  'lifeCycle:Ceased': 'Ceased',
  'residency:InState': 'In-State',
  'residency:International': 'Foreign/International',
  'residency:OutOfState': 'Out-of-State',
}

export type Concept = keyof typeof concepts

/** A term of one of CTDL's own concept schemes. */
export function alignedTo(concept: Concept): CredentialAlignmentObject {
  const scheme = schemes[concept.split(':', 1)[0] as keyof typeof schemes]
  return alignment({ id: `${TERMS}/${scheme.id}`, name: scheme.name }, { id: concept, name: concepts[concept] })
}

/** A topic of ours: its page is its name among all vocabularies. */
export function topicAlignment(topic: { slug: string; label: string }, origin: string): CredentialAlignmentObject {
  const topics = `${origin}/topics`
  return alignment({ id: topics, name: 'Topics' }, { id: `${topics}/${topic.slug}`, name: topic.label })
}

type Named = { id: string; name: string }

function alignment(framework: Named, target: Named): CredentialAlignmentObject {
  return stated<CredentialAlignmentObject>({
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:framework': framework.id,
    'ceterms:frameworkName': { en: framework.name },
    'ceterms:targetNode': target.id,
    'ceterms:targetNodeName': { en: target.name },
  })
}
