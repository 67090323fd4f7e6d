import { Explained } from '../../scripts/progress.ts'

export type Part = 'catalogue' | 'play' | 'write' | 'api' | 'files'
export type Arguments = { sizes: number[]; parts: Part[]; fresh: boolean; asIs: boolean }

const PARTS: Part[] = ['catalogue', 'play', 'write', 'api', 'files']
const SIZES = [10_000, 100_000, 1_000_000]
const UNITS: Record<string, number> = { '': 1, k: 1_000, m: 1_000_000 }

/** @throws {Explained} where an argument means nothing */
export function readArguments(given: string[]): Arguments {
  const flags = given.filter((each) => each.startsWith('--'))
  const only = flags.find((each) => each.startsWith('--only='))?.slice('--only='.length)
  const unknown = flags.find((each) => !['--fresh', '--as-is'].includes(each) && !each.startsWith('--only='))
  const parts = only?.split(',') ?? PARTS
  const strange = unknown ?? parts.find((each) => !PARTS.includes(each as Part))
  if (strange) throw new Explained(`"${strange}" means nothing here: ${USAGE}`)
  const sizes = given.filter((each) => !each.startsWith('--')).map(sizeOf)
  return {
    sizes: sizes.length > 0 ? [...new Set(sizes)].sort((one, other) => one - other) : SIZES,
    parts: parts as Part[],
    fresh: flags.includes('--fresh'),
    asIs: flags.includes('--as-is'),
  }
}

const USAGE = 'npm run bench -- [10k] [100k] [1m] [--only=catalogue,play,write,api,files] [--fresh] [--as-is]'

function sizeOf(text: string): number {
  const [, digits, unit] = /^([\d_,]+)([km]?)$/i.exec(text) ?? []
  const size = Number(digits?.replace(/[_,]/g, '')) * (UNITS[unit?.toLowerCase() ?? ''] ?? 1)
  // Less than the real catalogue is no growth of it.
  if (size >= 200 && size <= 10_000_000) return size
  throw new Explained(`"${text}" is no number of programs from 200 to 10,000,000: ${USAGE}`)
}
