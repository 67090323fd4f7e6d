/**
 * The classes of CTDL that our graphs use, each with those above it. After the vocabulary as published
 * on 2026-06-26, of which Credential Engine keeps a copy (https://github.com/CredentialEngine/Schema-Development,
 * src/SHACL/TestFiles/ctdl_20260626.jsonld): every line here was held against it. What stands above ours in other vocabularies
 * is left out.
 */
const parents: Record<string, string[]> = {
  'ceterms:AcademicCertificate': ['ceterms:Certificate'],
  'ceterms:Certificate': ['ceterms:Credential'],
  'ceterms:ConditionProfile': [],
  'ceterms:CostProfile': [],
  'ceterms:Course': ['ceterms:LearningOpportunityProfile'],
  'ceterms:Credential': [],
  'ceterms:CredentialAlignmentObject': [],
  'ceterms:CredentialOrganization': ['ceterms:Organization'],
  'ceterms:Degree': ['ceterms:Credential'],
  'ceterms:DurationProfile': [],
  'ceterms:FinancialAssistanceProfile': [],
  'ceterms:LearningOpportunityProfile': [],
  'ceterms:LearningProgram': ['ceterms:LearningOpportunityProfile'],
  'ceterms:MasterDegree': ['ceterms:Degree'],
  'ceterms:Organization': [],
  'ceterms:Place': [],
  'ceterms:PostBaccalaureateCertificate': ['ceterms:AcademicCertificate'],
  'ceterms:PostMasterCertificate': ['ceterms:AcademicCertificate'],
  'ceterms:ValueProfile': [],
}

/** Whether a class is there, and is one of those or below one. */
export function isKindOf(name: string, wanted: string[]): boolean {
  const above = parents[name]
  return above !== undefined && (wanted.includes(name) || above.some((each) => isKindOf(each, wanted)))
}
