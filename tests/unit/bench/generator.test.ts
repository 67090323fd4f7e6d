import { describe, expect, test } from 'vitest'
import { inventInstitution } from '../../bench/catalogue/institutions.ts'
import { takeApart } from '../../bench/catalogue/language.ts'
import { modelOf } from '../../bench/catalogue/model.ts'
import { inventProgram } from '../../bench/catalogue/programs.ts'
import { copyLine } from '../../bench/catalogue/rows.ts'
import type { RealProgram, Traits } from '../../bench/catalogue/traits.ts'

const real = (name: string, credential_type: string, changes: Partial<RealProgram> = {}): RealProgram => ({
  row: {
    name,
    credential_type,
    summary: 'A program on keeping records, taught in the evenings.',
    prerequisites: null,
    credits_min: 15,
    credits_max: 15,
    delivery: ['online'],
    start_terms: ['Fall'],
  },
  country: 'US',
  topics: [1],
  rates: [{ amount: 50_000, basis: 'per_credit', currency: 'USD' }],
  courses: [],
  pathways: [],
  sources: [],
  isFunded: false,
  ...changes,
})

const traits: Traits = {
  programs: [
    real('Graduate Certificate in Archives', 'graduate_certificate'),
    real("Post-Master's Certificate in Rare Books", 'post_masters_certificate', { country: 'CA', topics: [2] }),
  ],
  institutions: [
    {
      id: 1,
      programs: 2,
      row: { slug: 'north', unit: null, city: 'Northtown', region: 'Maine', latitude: 44, longitude: -70 },
      country: 'US',
      fundingOptionId: null,
      kindOfFunding: null,
    },
  ],
  topics: [
    { id: 1, label: 'Archives' },
    { id: 2, label: 'Rare books' },
  ],
}

const host = { id: 1, slug: 'north', country: 'US', fundingOptionId: null, weight: 1 }

function invent(ids: number[]) {
  const model = modelOf(traits, [host])
  return ids.map((id) => inventProgram(id, model))
}

describe('an invented program', () => {
  const ids = Array.from({ length: 400 }, (_, n) => 1_000 + n)

  test('is the same whenever it is invented, whatever was before it', () => {
    expect(invent([1_007])[0]).toEqual(invent(ids)[7])
  })

  test('has an address of its own', () => {
    const slugs = invent(ids).map(([first]) => first?.[1].slug)
    expect(new Set(slugs).size).toBe(ids.length)
  })

  test('has the credentials of the real ones, in their shares', () => {
    const graduate = invent(ids).filter(([first]) => first?.[1].credential_type === 'graduate_certificate')
    expect(graduate.length / ids.length).toBeCloseTo(0.5, 1)
  })

  test('asks prices of programs in its own country, near theirs', () => {
    const amounts = invent(ids).flatMap((rows) =>
      rows.filter(([table]) => table === 'tuition_rate').map(([, row]) => Number(row.amount)),
    )
    expect(amounts).toHaveLength(ids.length)
    expect(Math.min(...amounts)).toBeGreaterThanOrEqual(37_500)
    expect(Math.max(...amounts)).toBeLessThanOrEqual(62_500)
  })
})

test('an invented institution stands in a real place under a name of its own', () => {
  const ids = { institution: 9, funding: 4 }
  const [first, second] = [0, 1].map((n) => inventInstitution(n, traits, ids).rows[0]?.[1])
  expect(first).toMatchObject({ id: 9, city: 'Northtown', region: 'Maine' })
  expect(first?.name).not.toBe(second?.name)
})

test.each([
  ['Graduate Certificate in Rare Books', { before: 'Graduate Certificate in ', subject: 'Rare Books', after: '' }],
  ['Museum Studies Certificate Program', { before: '', subject: 'Museum Studies', after: ' Certificate Program' }],
  ['Project LEAD', { before: '', subject: 'Project LEAD', after: '' }],
])('“%s” is taken apart into its subject and its shape', (name, parts) => {
  expect(takeApart(name)).toEqual(parts)
})

test('a row for COPY escapes what would end it', () => {
  const line = copyLine('course', {
    program_id: 1,
    position: 0,
    title: 'Tabs\tand\\lines\n',
    requirement: null,
    note: '',
  })
  expect(line).toBe('1\t0\tTabs\\tand\\\\lines\\n\t\\N\t\n')
})
