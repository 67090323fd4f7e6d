/**
 * The classes of CTDL that our graphs use, each with those above it. After section 3 of the anchors; the two academic certificates
 * and what stands above them after https://github.com/CredentialEngine/Schema-Development/issues/914, the profiles after the
 * models of the Registry's own publishing service (https://github.com/CredentialEngine/Registry_Assistant).
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
