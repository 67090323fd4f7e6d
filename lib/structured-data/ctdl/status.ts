import type { ProgramFacts } from '@/lib/programs/read-page'
import { alignedTo, type Concept, type CredentialAlignmentObject } from '@/lib/structured-data/ctdl/alignment'

type Status = ProgramFacts['offeringStatus']

/** Whether the award is still given. CTDL has no word for what nobody confirms, so nothing is said of that. */
export function credentialStatus(status: Status): CredentialAlignmentObject | null {
  const concept = CREDENTIAL[status]
  return concept && alignedTo(concept)
}

/** The same of the program, for which CTDL has other words. */
export function lifeCycleStatus(status: Status): CredentialAlignmentObject | null {
  const concept = PROGRAM[status]
  return concept && alignedTo(concept)
}

const CREDENTIAL: Record<Status, Concept | null> = {
  active: 'credentialStat:Active',
  unconfirmed: null,
  discontinued: 'credentialStat:Deprecated',
}

const PROGRAM: Record<Status, Concept | null> = {
  active: 'lifeCycle:Active',
  unconfirmed: null,
  discontinued: 'lifeCycle:Ceased',
}
