import { describe, expect, test } from 'vitest'
import { eveningsPerWeek } from '@/lib/eligibility/evenings'
import { hintsOf } from '@/lib/eligibility/hints'
import { priceForResident, residencyAt } from '@/lib/eligibility/residency'
import { priceLines } from '@/lib/money/price'
import type { Rate } from '@/lib/money/schema'
import { rate } from '../../support/rate.ts'

const texas = { region: 'Texas', country: 'US' }
const total = (residency: Rate['residency'], amount: number): Rate => rate({ residency, amount })

describe('where a reader lives', () => {
  test.each([
    ['Texas', texas, 'in_state'],
    ['Ohio', texas, 'out_of_state'],
    ['Québec', { region: 'Quebec', country: 'CA' }, 'in_state'],
    ['Ontario', { region: 'Québec', country: 'CA' }, 'out_of_state'],
    ['Ontario', texas, null],
    ['elsewhere', texas, null],
    ['Texas', { region: null, country: 'US' }, null],
    [undefined, texas, null],
  ])('%s is for a school in %j %s', (region, school, residency) => {
    expect(residencyAt(region, school)).toBe(residency)
  })

  const priced = (...rates: Rate[]) => ({
    prices: priceLines(rates, { creditsMin: null, creditsMax: null, coursesRequired: null }),
    fullyOnline: null,
    institution: texas,
  })
  const both = priced(total('in_state', 500_000), total('out_of_state', 900_000))

  const decided = '; whether you count as a resident, the school decides'

  test('says which price is theirs, and that the school decides it', () => {
    expect(priceForResident(both, 'Texas')).toBe(`As you live in Texas, in state: $5,000${decided}`)
    expect(priceForResident(both, 'Ohio')).toBe(`As you live in Ohio, out of state: $9,000${decided}`)
  })

  test('says when no price is known for them, and takes none that is for others', () => {
    expect(priceForResident(priced(total('in_state', 500_000)), 'Ohio')).toBe(
      `As you live in Ohio, out of state: no whole price is known for you${decided}`,
    )
  })

  test('a price for any residency is everybody’s, and needs no word', () => {
    expect(priceForResident(priced(total('any', 500_000)), 'Ohio')).toBeNull()
    expect(priceForResident(priced(total('in_state', 400_000), total('any', 500_000)), 'Ohio')).toBe(
      `As you live in Ohio, out of state: $5,000${decided}`,
    )
  })

  test('where we cannot tell, nothing is said', () => {
    expect(priceForResident(both, 'Ontario')).toBeNull()
    expect(priceForResident(both, undefined)).toBeNull()
  })
})

describe('what stands in free words', () => {
  const texts = {
    prerequisites: 'An MLIS; at least three years of supervisory experience; a coding background.',
    timeLimitText: 'Courses more than six years old at award do not count',
  }

  test('is quoted beside what the reader told of it, clause by clause', () => {
    expect(hintsOf(texts, { yearsWorked: 1, degreeYear: 2001, code: 'no' })).toEqual([
      { told: 'You have worked 1 year', quotes: ['at least three years of supervisory experience'] },
      { told: 'Your degree is of 2001', quotes: ['Courses more than six years old at award do not count'] },
      { told: 'You are not comfortable with writing code', quotes: ['a coding background'] },
    ])
  })

  test('is not brought up where nothing was told, or nothing is said of it', () => {
    expect(hintsOf(texts, { degree: 'mlis' })).toEqual([])
    expect(hintsOf({ prerequisites: 'Two certificate programs.', timeLimitText: null }, { code: 'yes' })).toEqual([])
  })
})

describe('the evenings that a program takes', () => {
  const work = { creditsMin: 12, creditsMax: 12, coursesRequired: null, institution: { country: 'US' } }
  const aYear = { durationMonthsMin: 12, durationMonthsMax: 12 }

  test('are 12 credits × 30 or 45 hours, in 12 months of 52 weeks a year, by three hours: 540 ÷ 52 ÷ 3', () => {
    expect(eveningsPerWeek({ ...work, ...aYear })).toEqual({ least: 2.3, most: 3.5 })
  })

  test('go from the fewest credits in the longest time to the most in the shortest', () => {
    const estimate = eveningsPerWeek({ ...work, creditsMax: 18, durationMonthsMin: 12, durationMonthsMax: 24 })
    expect(estimate).toEqual({ least: 1.2, most: 5.2 })
  })

  test('are not guessed where credits or months are not stated, nor where another country makes the rules', () => {
    expect(eveningsPerWeek({ ...work, durationMonthsMin: null, durationMonthsMax: null })).toBeNull()
    expect(eveningsPerWeek({ ...work, ...aYear, creditsMin: null, creditsMax: null })).toBeNull()
    expect(eveningsPerWeek({ ...work, ...aYear, institution: { country: 'CA' } })).toBeNull()
  })
})
