import type { PriceLine } from '@/lib/money/price'
import { isOldYear } from '@/lib/programs/freshness'

export type PriceSource = { asOfText: string | null; asOfYear: number | null; secondary: boolean; supports: string[] }

/** `isDoubtful`: the price may be too old to count on, or no school's page states it. */
export type Origin = { words: string | null; isDoubtful: boolean }

/** The pages that a program's prices were read from: the age of a price is theirs, and of no newer page. */
export function priceSourcesOf<Source extends Pick<PriceSource, 'supports'>>(sources: Source[]): Source[] {
  return sources.filter(({ supports }) => supports.includes('tuition'))
}

/** Where a price comes from: how old the pages behind it are, where it names no year itself, and whether second-hand. */
export function originOf(
  { academicYear }: Pick<PriceLine, 'academicYear'>,
  priceSources: PriceSource[],
  today = new Date(),
): Origin {
  if (priceSources.length === 0) return { words: 'from no page that we name', isDoubtful: true }
  const secondHand = priceSources.filter(({ secondary }) => secondary).length
  const isSecondHand = secondHand === priceSources.length
  if (academicYear !== null) return { words: isSecondHand ? 'from a second-hand page' : null, isDoubtful: isSecondHand }
  const dated = priceSources.filter(({ asOfYear }) => asOfYear !== null)
  const [newest] = dated.toSorted((a, b) => Number(b.asOfYear) - Number(a.asOfYear))
  const isDated = dated.length === priceSources.length && !isOldYear(newest?.asOfYear ?? null, today)
  return {
    words: priceSources.length === 1 ? onePage(newest, isSecondHand) : severalPages(priceSources, newest, secondHand),
    isDoubtful: !isDated || isSecondHand,
  }
}

function onePage(newest: PriceSource | undefined, isSecondHand: boolean): string {
  if (newest) return `from a ${isSecondHand ? 'second-hand ' : ''}page of ${newest.asOfText}`
  return isSecondHand ? 'from a second-hand, undated page' : 'from an undated page'
}

function severalPages(all: PriceSource[], newest: PriceSource | undefined, secondHand: number): string {
  const isPartlyUndated = all.some(({ asOfYear }) => asOfYear === null)
  const pages = newest ? `pages of ${newest.asOfText} or ${isPartlyUndated ? 'undated' : 'before'}` : 'undated pages'
  const whose = secondHand === 0 ? '' : secondHand === all.length ? ', all second-hand' : ', some second-hand'
  return `from ${pages}${whose}`
}
