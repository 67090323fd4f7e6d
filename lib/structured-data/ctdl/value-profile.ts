import type { ProgramFacts } from '@/lib/programs/read-page'
import { creditsLabel } from '@/lib/programs/work'
import type { Text } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface ValueProfile {
  '@type': 'ceterms:ValueProfile'
  'schema:description': Text
  'schema:value'?: number
  'schema:minValue'?: number
  'schema:maxValue'?: number
  /** The vocabulary asks for the concept itself here, and not for an object that points to it. */
  'ceterms:creditUnitType'?: { '@id': 'creditUnit:DegreeCredit' }
}

type Credited = Pick<ProgramFacts, 'creditsMin' | 'creditsMax' | 'coursesRequired' | 'canApplyCreditsToDegree'>

/**
 * The credits, as many as are stated. Of which kind they are is told where a page says that they can count toward a degree:
 * no page says whether it counts semester or quarter hours.
 */
export function valueProfiles({ canApplyCreditsToDegree, ...work }: Credited): ValueProfile[] {
  const { creditsMin: least, creditsMax: most } = work
  const words = creditsLabel(work)
  if (words === null) return []
  const isExact = least === most
  return [
    stated<ValueProfile>({
      '@type': 'ceterms:ValueProfile',
      'schema:description': { en: words },
      'schema:value': isExact ? least : null,
      'schema:minValue': isExact ? null : least,
      'schema:maxValue': isExact ? null : most,
      'ceterms:creditUnitType': canApplyCreditsToDegree ? { '@id': 'creditUnit:DegreeCredit' } : null,
    }),
  ]
}
