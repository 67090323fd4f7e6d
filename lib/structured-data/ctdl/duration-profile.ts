import type { ProgramFacts } from '@/lib/programs/read-page'
import { type Text, text } from '@/lib/structured-data/ctdl/words'
import { stated } from '@/lib/structured-data/stated'

export interface DurationProfile {
  '@type': 'ceterms:DurationProfile'
  'ceterms:description'?: Text
  'ceterms:exactDuration'?: string
  'ceterms:minimumDuration'?: string
  'ceterms:maximumDuration'?: string
}

type Lasting = Pick<ProgramFacts, 'durationMonthsMin' | 'durationMonthsMax' | 'durationText'>

/** How long it takes, as far as pages say: in months, or in the words of the record alone. */
export function durationProfiles({ durationMonthsMin: least, durationMonthsMax: most, durationText }: Lasting) {
  if (least === null && most === null && !durationText) return []
  const isExact = least !== null && least === most
  return [
    stated<DurationProfile>({
      '@type': 'ceterms:DurationProfile',
      'ceterms:description': text(durationText),
      'ceterms:exactDuration': isExact ? months(least) : null,
      'ceterms:minimumDuration': isExact ? null : months(least),
      'ceterms:maximumDuration': isExact ? null : months(most),
    }),
  ]
}

/** ISO 8601. */
function months(number: number | null): string | null {
  return number === null ? null : `P${number}M`
}
