import type { Host } from './institutions.ts'
import { learnLanguage } from './language.ts'
import type { Model } from './programs.ts'
import type { RealProgram, Traits } from './traits.ts'

/** What programs are invented from, prepared once. */
export function modelOf(traits: Traits, hosts: Host[]): Model {
  const groups = new Map<string, RealProgram[]>()
  for (const program of traits.programs) {
    const { credential_type } = program.row
    for (const key of [credential_type, `${credential_type} ${program.country}`, ` ${program.country}`]) {
      groups.set(key, [...(groups.get(key) ?? []), program])
    }
  }
  const alike = (credential: string, country?: string) =>
    groups.get(country ? `${credential} ${country}` : credential) ?? groups.get(` ${country}`) ?? traits.programs
  return { traits, language: learnLanguage(traits), hostAt: weighted(hosts), alike }
}

/** The host at a share of all weights, from 0 to 1. */
function weighted(hosts: Host[]): (share: number) => Host {
  let total = 0
  const ends = hosts.map(({ weight }) => {
    total += weight
    return total
  })
  return (share) => {
    const target = share * total
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > target) high = middle
      else low = middle + 1
    }
    return hosts[low] as Host
  }
}
