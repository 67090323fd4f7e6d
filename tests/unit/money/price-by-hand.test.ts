import { describe, expect, test } from 'vitest'
import { pricePerCredit } from '@/lib/money/per-credit'
import { catalogueProgram } from '../../support/priced-program.ts'

/** Who pays it, in which mode; what it comes to in cents, worked out by hand, or the number that no page gives. */
type Line = [who: string, result: number | [low: number, high: number | null] | 'credits' | 'courses' | 'terms']

/** Every price of a program of the catalogue, as lib/money works it out. */
function linesOf(key: string): Line[] {
  return catalogueProgram(key).prices.map(({ residency, mode, currency, total, missing }): Line => {
    const who = `${residency} ${mode} ${currency}`
    if (!total) return [who, missing ?? 'credits']
    return [who, total.high === total.low ? total.low : [total.low, total.high]]
  })
}

describe('whole prices of the catalogue are those worked out by hand', () => {
  test.each<[string, Line[]]>([
    // 5 courses at $1,395. The deposit of $250 is part of it.
    ['rare-book-school/certificate-of-proficiency', [['any in_person USD', 5 * 139_500]]],
    // 5 courses at $1,200.
    ['california-rare-book-school/certificate-rare-books-and-manuscripts', [['any any USD', 5 * 120_000]]],
    // 16 units at $541, and an application fee of $70, once.
    ['san-jose-state-university/post-masters-certificate-lis', [['any online USD', 16 * 54_100 + 7_000]]],
    // 15 credits at $885.02 (or $1,774.13), as many times a fee of $61.31, and $50 once. The fee a term is not in it.
    [
      'wayne-state-university/archival-administration-graduate-certificate',
      [
        ['in_state any USD', 15 * 88_502 + 15 * 6_131 + 5_000],
        ['any online USD', 15 * 88_502 + 15 * 6_131 + 5_000],
        ['out_of_state in_person USD', 15 * 177_413 + 15 * 6_131 + 5_000],
      ],
    ],
    // 30 credits at $470 in the state, at $855 from elsewhere.
    [
      'queens-college-cuny/post-masters-studies-in-librarianship',
      [
        ['in_state any USD', 30 * 47_000],
        ['out_of_state any USD', 30 * 85_500],
      ],
    ],
    // 12 credits at three prices, each with fees of $800 and $80, once, of the same year.
    [
      'university-of-south-carolina/specialized-study-in-information-science',
      [
        ['in_state any USD', 12 * 55_225 + 80_000 + 8_000],
        ['out_of_state online USD', 12 * 67_225 + 80_000 + 8_000],
        ['out_of_state in_person USD', 12 * 118_200 + 80_000 + 8_000],
      ],
    ],
    // $7,275 in all, as the page says; beside it $485 a credit, which comes to the same: 15 × 485 = 7,275.
    ['louisiana-state-university/graduate-certificate-archival-studies', [['any online USD', 15 * 48_500]]],
    // 12 credits at $1,660.
    ['st-johns-university/social-justice-in-the-information-professions', [['any online USD', 12 * 166_000]]],
    // In Canada: 15 credits at CA$98.91 for residents of Quebec, at CA$412 for other Canadians.
    [
      'mcgill-university/graduate-certificate-library-information-studies',
      [
        ['in_state any CAD', 15 * 9_891],
        ['out_of_state any CAD', 15 * 41_200],
      ],
    ],
  ])('%s', (key, lines) => {
    expect(linesOf(key)).toEqual(lines)
  })

  test('Louisiana State states its total, and so the total is what counts', () => {
    const [line] = catalogueProgram('louisiana-state-university/graduate-certificate-archival-studies').prices
    expect(line?.rate).toMatchObject({ basis: 'program_total', amount: 727_500 })
    expect(line?.notCounted).toMatchObject([{ basis: 'per_credit', amount: 48_500 }])
  })
})

describe('where something is missing, exactly that is named', () => {
  test.each<[string, Line[]]>([
    // No credits are stated: $885.02 a credit comes to nothing that could be told.
    [
      'wayne-state-university/library-and-information-science-specialist-certificate',
      [
        ['in_state any USD', 'credits'],
        ['any online USD', 'credits'],
        ['out_of_state in_person USD', 'credits'],
      ],
    ],
    ['pratt-institute/user-experience', [['any any USD', 'credits']]],
    ['long-island-university/advanced-certificate-archives-records-management', [['any any USD', 'credits']]],
    [
      'mcgill-university/graduate-certificate-digital-archives-management',
      [
        ['in_state any CAD', 'credits'],
        ['out_of_state any CAD', 'credits'],
      ],
    ],
    ['university-of-southern-california/library-and-information-management', [['any online USD', 'credits']]],
    // Priced by the term, and no page says how many.
    [
      'university-at-albany/certificate-of-advanced-studies-lis',
      [
        ['in_state any USD', 'terms'],
        ['international in_person USD', 'terms'],
        ['out_of_state in_person USD', 'terms'],
      ],
    ],
    // One price by the credit gives a total, 12 × $900; two by the term give none.
    [
      'university-of-arizona/archival-studies-certificate',
      [
        ['any online USD', 12 * 90_000],
        ['in_state in_person USD', 'terms'],
        ['out_of_state in_person USD', 'terms'],
      ],
    ],
    // At least 12 credits: a least price, and no most.
    [
      'queens-college-cuny/archives',
      [
        ['in_state any USD', [12 * 47_000, null]],
        ['out_of_state any USD', [12 * 85_500, null]],
      ],
    ],
    // 12 to 21 credits: a range.
    [
      'texas-womans-university/post-masters-certificate-evidence-based-health-science-librarianship',
      [
        ['in_state any USD', [12 * 32_300, 21 * 32_300]],
        ['out_of_state any USD', [12 * 73_300, 21 * 73_300]],
      ],
    ],
    // No price at all.
    ['east-tennessee-state-university/archival-studies', []],
    ['simmons-university/digital-stewardship', []],
  ])('%s', (key, lines) => {
    expect(linesOf(key)).toEqual(lines)
  })
})

describe('a credit costs, all told,', () => {
  test.each<[string, number | null]>([
    // (16 × 541 + 70) / 16 = 8,726 / 16 = 545.375, to the cent 545.38.
    ['san-jose-state-university/post-masters-certificate-lis', 54_538],
    // The lowest whole price by the fewest credits: 12 × 323 / 12.
    ['texas-womans-university/post-masters-certificate-evidence-based-health-science-librarianship', 32_300],
    // Five courses, and no credits.
    ['rare-book-school/certificate-of-proficiency', null],
    // Fifteen credits, and no price.
    ['simmons-university/digital-stewardship', null],
  ])('%s', (key, cents) => {
    expect(pricePerCredit(catalogueProgram(key))).toBe(cents)
  })
})
