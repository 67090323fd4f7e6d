import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, type Typed, typedIn, typedOf, writeTyped } from '@/lib/eligibility/answers'
import { type HoldingName, holdingNames, readHoldings, writeHoldings } from '@/lib/eligibility/holdings'
import { regionNames } from '@/lib/eligibility/regions'

const told: Typed = {
  degree: 'masters',
  degreeYear: '2015',
  yearsWorked: '4',
  gradeAverage: '3.25',
  region: 'Québec',
  student: 'no',
  code: 'yes',
  eveningsPerWeek: '0',
}

describe('what a form tells', () => {
  test('is understood field by field, and a cookie gives the same back', () => {
    const { holdings, wrong } = judge(told)
    expect(wrong).toEqual({})
    expect(holdings).toMatchObject({ degree: 'masters', degreeYear: 2015, gradeAverage: 3.25, eveningsPerWeek: 0 })
    expect(readHoldings(writeHoldings(holdings))).toEqual(holdings)
    expect(judge(typedOf(holdings)).holdings).toEqual(holdings)
  })

  test('may be nothing at all', () => {
    expect(judge(typedIn(new URLSearchParams('degree=&yearsWorked=+&student=')))).toEqual({ holdings: {}, wrong: {} })
  })

  test('takes a comma for a point, as many write a grade average', () => {
    expect(judge({ gradeAverage: '3,4' }).holdings.gradeAverage).toBe(3.4)
  })

  const hostile: [HoldingName, string[]][] = [
    ['degreeYear', ['-2015', '1e3', '٢٠١٥', '２０１５', '0x7df', '2015.5', '99999999999', 'NaN', '1929', '3000']],
    ['yearsWorked', ['-1', '1e1', 'Infinity', '٤', '71', '4.5', '4 years', "'; DROP TABLE program; --"]],
    ['gradeAverage', ['-3', '4.01', '1e0', '٣.٥', 'NaN', '3.333', '9'.repeat(400), '3..4', '.5']],
    ['eveningsPerWeek', ['8', '-0', '1e0', '７', 'all', '0.5']],
    ['degree', ['doctor', '__proto__', 'constructor', 'MLIS']],
    ['region', ['california', 'Bavaria', '<script>']],
    ['student', ['true', '1', 'YES']],
    ['code', ['maybe']],
  ]
  for (const [name, values] of hostile) {
    test.each(values)(`%s is no ${name}: a sentence says what is`, (value) => {
      const { holdings, wrong } = judge(typedIn(new URLSearchParams({ [name]: value })))
      expect(holdings).toEqual({})
      expect(Object.keys(wrong)).toEqual([name])
      expect(wrong[name]).toMatch(/^(Write|Choose) .{20,}\.$/)
    })
  }

  test('whatever was typed comes back out of its cookie, cut to what one may hold', () => {
    const values = fc.record(
      Object.fromEntries(holdingNames.map((name) => [name, fc.string({ unit: 'binary', maxLength: 200 })])),
    )
    fc.assert(
      fc.property(values, (typed) => {
        const kept = typedIn(new URLSearchParams(typed))
        const cookie = writeTyped(kept)
        expect(encodeURIComponent(cookie).length).toBeLessThan(4_000)
        expect(typedIn(new URLSearchParams(cookie))).toEqual(kept)
      }),
    )
  })
})

describe('what a browser keeps', () => {
  test.each([undefined, '', 'x', '%', 'degree=none', 'degree=', 'gradeAverage=', 'yearsWorked=1e1', 'a'.repeat(9_000)])(
    '%s is nothing',
    (cookie) => expect(readHoldings(cookie)).toBeNull(),
  )

  test('holds with what is wrong in it left out', () => {
    expect(readHoldings('degree=mlis&gradeAverage=99&region=Texas&student=perhaps')).toEqual({
      degree: 'mlis',
      region: 'Texas',
    })
  })

  test('is any cookie at all without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cookie) => void readHoldings(cookie)))
  })
})

test('a state or province is named once', () => {
  expect(new Set(regionNames).size).toBe(regionNames.length)
  expect(regionNames).toHaveLength(52 + 13 + 1)
})
