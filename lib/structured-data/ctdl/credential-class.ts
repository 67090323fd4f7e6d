import { type DegreeFacts, degreeToHold } from '@/lib/programs/entry'
import type { ProgramFacts } from '@/lib/programs/read-page'

export type CredentialClass =
  | 'ceterms:PostMasterCertificate'
  | 'ceterms:PostBaccalaureateCertificate'
  | 'ceterms:Certificate'

/** Awards of a university for graduate study; a professional certificate, or one of completion, may be none. */
const ACADEMIC: ProgramFacts['credentialType'][] = [
  'post_masters_certificate',
  'certificate_of_advanced_study',
  'graduate_certificate',
]

/**
 * The class of the award. CTDL's two academic classes are told apart by the degree that study comes after, so what decides is
 * whether a master's must be held first, and where no page says, whether the school itself calls its award post-master's.
 * A school that lets in students whose master's is under way asks for no finished one, and so its award is the plain
 * `Certificate`, as are awards that need not be academic, and all of which no page says what comes first: the class above both.
 */
export function credentialClass(program: DegreeFacts & Pick<ProgramFacts, 'credentialType'>): CredentialClass {
  const { credentialType, requiresMasters } = program
  if (!ACADEMIC.includes(credentialType)) return 'ceterms:Certificate'
  if (degreeToHold(program)) return 'ceterms:PostMasterCertificate'
  if (requiresMasters === false) return 'ceterms:PostBaccalaureateCertificate'
  return credentialType === 'post_masters_certificate' ? 'ceterms:PostMasterCertificate' : 'ceterms:Certificate'
}
