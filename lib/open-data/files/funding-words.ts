import type { OpenProgram } from '@/lib/open-data/record-schema'

/** "Wicks Award (Ended; $1,000; past winners only)": what speaks against it first; what is not stated is not named. */
export function fundingWords({ name, doubt, amount_text, eligibility }: OpenProgram['funding'][number]): string {
  const words = [doubt, amount_text, eligibility].filter((each) => each !== null)
  return words.length > 0 ? `${name} (${words.join('; ')})` : name
}
