import { doubtOf, pageAmong } from '@/lib/funding/age'
import { coverage, fundingKinds } from '@/lib/funding/schema'
import type { Option } from '@/lib/funding/select'
import type { ProgramFacts } from '@/lib/programs/read-page'
import { alignedTo, type Concept, type CredentialAlignmentObject } from '@/lib/structured-data/ctdl/alignment'
import { address, sentence, type Text } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface FinancialAssistanceProfile {
  '@type': 'ceterms:FinancialAssistanceProfile'
  'ceterms:name': Text
  'ceterms:description'?: Text
  'ceterms:financialAssistanceType'?: CredentialAlignmentObject
  'ceterms:subjectWebpage'?: string
}

type Funded = Pick<ProgramFacts, 'funding' | 'federalAidEligible' | 'sources'>

/**
 * Help to pay, as the page tells it. Federal aid is named where a page says that students may have it; where one rules it out, or
 * none says, there is nothing to name. Amounts are words ("up to half the tuition"), and so no `financialAssistanceValue`.
 */
export function financialAssistanceProfiles({ funding, federalAidEligible, sources }: Funded) {
  const own = funding.map((option) => assistance(option, doubtOf(option, pageAmong(sources, option.url))))
  return federalAidEligible ? [...own, federalAid] : own
}

function assistance(option: Option, doubt: string | null): FinancialAssistanceProfile {
  const { kind, amountText, covers, eligibility, name, url } = option
  const type = TYPES[kind]
  const words = [fundingKinds[kind], doubt, amountText, coverage(covers), eligibility]
  return stated<FinancialAssistanceProfile>({
    '@type': 'ceterms:FinancialAssistanceProfile',
    'ceterms:name': { en: name },
    'ceterms:description': { en: words.flatMap((each) => (each ? sentence(each) : [])).join(' ') },
    'ceterms:financialAssistanceType': type && alignedTo(type),
    'ceterms:subjectWebpage': address(url),
  })
}

/** CTDL has the others under no name of their own: its grants are told apart by who gives them, which we do not know. */
const TYPES: Partial<Record<Option['kind'], Concept>> = {
  scholarship: 'financialAid:Scholarship',
  assistantship: 'financialAid:AcademicAssistantship',
}

const federalAid: FinancialAssistanceProfile = {
  '@type': 'ceterms:FinancialAssistanceProfile',
  'ceterms:name': { en: 'Federal student aid' },
}
