/** Why a request gets no answer, in the words of the protocol and in ours. */
export type Fault = { code: Code; message: string }

type Code =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'
  | 'noSetHierarchy'

export type Faults = { faults: Fault[] }

export function faulty(...faults: Fault[]): Faults {
  return { faults }
}

/** What was sent, at a length that a sentence bears. */
export function quoted(value: string): string {
  return `"${value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED)}…` : value}"`
}

const MOST_QUOTED = 100
