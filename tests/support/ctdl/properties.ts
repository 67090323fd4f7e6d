/** What a property takes: text with its language, plain text, an address, a number, a length of time, nodes, or a concept itself. */
export type Range =
  | { kind: 'words' | 'plain' | 'address' | 'number' | 'duration' }
  | { kind: 'nodes' | 'refers'; classes: string[] }
  | { kind: 'aligned' | 'concept'; schemes: string[] }

type Property = { domain: string[]; range: Range }

const words: Range = { kind: 'words' }
const plain: Range = { kind: 'plain' }
const address: Range = { kind: 'address' }
const number: Range = { kind: 'number' }
const duration: Range = { kind: 'duration' }
const nodes = (...classes: string[]): Range => ({ kind: 'nodes', classes })
const refers = (...classes: string[]): Range => ({ kind: 'refers', classes })
const aligned = (...schemes: string[]): Range => ({ kind: 'aligned', schemes })
const concept = (...schemes: string[]): Range => ({ kind: 'concept', schemes })

const CREDENTIAL = 'ceterms:Credential'
const LEARNING = 'ceterms:LearningOpportunityProfile'
const ORGANIZATION = 'ceterms:Organization'
const CONDITION = 'ceterms:ConditionProfile'
const COST = 'ceterms:CostProfile'
const DURATION = 'ceterms:DurationProfile'
const AID = 'ceterms:FinancialAssistanceProfile'
const VALUE = 'ceterms:ValueProfile'
const ALIGNMENT = 'ceterms:CredentialAlignmentObject'
const PLACE = 'ceterms:Place'
const DESCRIBED = [CREDENTIAL, LEARNING]

/**
 * The properties that our graphs use, with the classes that may have them and what they take, after the vocabulary of 2026-06-26
 * (see classes.ts). Of the classes that it allows, those that we have.
 */
export const properties: Record<string, Property> = {
  'ceterms:address': { domain: [ORGANIZATION], range: nodes(PLACE) },
  'ceterms:addressCountry': { domain: [PLACE], range: words },
  'ceterms:addressLocality': { domain: [PLACE], range: words },
  'ceterms:addressRegion': { domain: [PLACE], range: words },
  'ceterms:condition': { domain: [CONDITION, COST], range: words },
  'ceterms:costDetails': { domain: [COST], range: address },
  'ceterms:creditUnitType': { domain: [VALUE], range: concept('creditUnit') },
  'ceterms:creditValue': { domain: [LEARNING, CONDITION], range: nodes(VALUE) },
  'ceterms:credentialStatusType': { domain: [CREDENTIAL], range: aligned('credentialStat') },
  'ceterms:ctid': { domain: [...DESCRIBED, ORGANIZATION], range: plain },
  'ceterms:currency': { domain: [COST], range: plain },
  'ceterms:deliveryType': { domain: [LEARNING], range: aligned('deliveryType') },
  'ceterms:deliveryTypeDescription': { domain: [LEARNING], range: words },
  'ceterms:department': { domain: [ORGANIZATION], range: nodes(ORGANIZATION) },
  'ceterms:description': { domain: [...DESCRIBED, ORGANIZATION, CONDITION, COST, DURATION, AID], range: words },
  'ceterms:directCostType': { domain: [COST], range: aligned('costType') },
  'ceterms:entryCondition': { domain: [LEARNING], range: nodes(CONDITION) },
  'ceterms:estimatedCost': { domain: DESCRIBED, range: nodes(COST) },
  'ceterms:estimatedDuration': { domain: DESCRIBED, range: nodes(DURATION) },
  'ceterms:exactDuration': { domain: [DURATION], range: duration },
  'ceterms:financialAssistance': { domain: DESCRIBED, range: nodes(AID) },
  'ceterms:financialAssistanceType': { domain: [AID], range: aligned('financialAid') },
  'ceterms:framework': { domain: [ALIGNMENT], range: address },
  'ceterms:frameworkName': { domain: [ALIGNMENT], range: words },
  'ceterms:hasPart': { domain: [LEARNING], range: refers(LEARNING) },
  'ceterms:isAdvancedStandingFor': { domain: DESCRIBED, range: nodes(CONDITION) },
  'ceterms:keyword': { domain: DESCRIBED, range: words },
  'ceterms:learningDeliveryType': { domain: [CREDENTIAL], range: aligned('deliveryType') },
  'ceterms:lifeCycleStatusType': { domain: [LEARNING], range: aligned('lifeCycle') },
  'ceterms:maximumDuration': { domain: [DURATION], range: duration },
  'ceterms:minimumDuration': { domain: [DURATION], range: duration },
  'ceterms:name': { domain: [...DESCRIBED, ORGANIZATION, CONDITION, COST, AID], range: words },
  'ceterms:offeredBy': { domain: DESCRIBED, range: refers(ORGANIZATION) },
  'ceterms:ownedBy': { domain: DESCRIBED, range: refers(ORGANIZATION) },
  'ceterms:paymentPattern': { domain: [COST], range: words },
  'ceterms:price': { domain: [COST], range: number },
  'ceterms:requires': { domain: DESCRIBED, range: nodes(CONDITION) },
  'ceterms:residencyType': { domain: [COST], range: aligned('residency') },
  'ceterms:subject': { domain: DESCRIBED, range: aligned('ours') },
  'ceterms:subjectWebpage': { domain: [...DESCRIBED, ORGANIZATION, CONDITION, AID], range: address },
  'ceterms:targetCredential': { domain: [CONDITION], range: nodes(CREDENTIAL) },
  'ceterms:targetLearningOpportunity': { domain: [CONDITION], range: refers(LEARNING) },
  'ceterms:targetNode': { domain: [ALIGNMENT], range: address },
  'ceterms:targetNodeName': { domain: [ALIGNMENT], range: words },
  'schema:description': { domain: [VALUE], range: words },
  'schema:maxValue': { domain: [VALUE], range: number },
  'schema:minValue': { domain: [VALUE], range: number },
  'schema:value': { domain: [VALUE], range: number },
}

/**
 * The concepts of CTDL's own schemes, all that the vocabulary of 2026-06-26 has in them, but of financial aid only the kinds:
 * whichever of them a graph points to must be here, of the scheme that its property asks for, and under its name.
 */
export const concepts: Record<string, { framework: string; label: string; names: string[] }> = {
  costType: scheme(
    'CostType',
    'Cost Type',
    `AggregateCost Application BackgroundCheck Childcare Consumables EnrollmentFee Equipment GraduationFee LearningResource Meals
    MixedFees OptionalCharges PersonalExpenses ProcessingFee ProgramSpecificFee ReexaminationFee RenewalFee ReschedulingFee
    RoomOrResidency ScoringFee SpecialHardship SpecialNeeds StandaloneAssessment StudentServicesFee TechnologyFee Travel Tuition`,
  ),
  credentialStat: scheme(
    'CredentialStatus',
    'Credential Status',
    'Active Ceasing Deprecated Probationary Suspended TeachOut',
  ),
  creditUnit: scheme(
    'CreditUnit',
    'Credit Unit',
    `AcademicYear CarnegieUnit CertificateCredit ClockHour CompetencyCredit ContactHour ContinuingEducationUnit DegreeCredit
    DualCredit QuarterHour RequirementCredit SecondaryDiplomaCredit SemesterHour TimeBasedCredit TypeBasedCredit`,
  ),
  deliveryType: scheme('Delivery', 'Delivery Type', 'BlendedDelivery InPerson OnlineOnly VariableSite'),
  financialAid: scheme(
    'FinancialAssistance',
    'Financial Assistance',
    'AcademicAssistantship General Grant Loan Military Scholarship WorkBased',
  ),
  lifeCycle: scheme('LifeCycleStatus', 'Life Cycle Status', 'Active Ceased Ceasing Developing Suspended TeachOut'),
  residency: scheme('Residency', 'Residency', 'InState International Local OutOfState Regional'),
}

function scheme(id: string, label: string, names: string) {
  return { framework: `https://credreg.net/ctdl/terms/${id}`, label, names: names.split(/\s+/) }
}
