import { describe, expect, test } from 'vitest'
import { changeEntries, programEntry } from '@/lib/feeds/entries'
import type { ProgramCard } from '@/lib/programs/card'
import type { DatedChanges } from '@/lib/programs/changes'
import { programPage } from '../../support/program-page.ts'
import { rate } from '../../support/rate.ts'

const at = '2026-11-20T08:00:00.000Z'

describe('the feed of one program', () => {
  test('has an entry for each change, with what was before and is now, and one for when it was listed', () => {
    const changes: DatedChanges['changes'] = [
      { what: 'Credits', before: '12', after: '15' },
      { what: 'Time limit', before: null, after: 'Five years' },
      { what: 'Prices', before: null, after: '$500 a credit', isEntry: true },
      { what: 'Deadlines', before: 'In May', after: null, isEntry: true },
    ]
    const program = programPage({ changes: [{ on: '2026-11-20', at, revision: '7', changes }] })
    const [change, listed, ...rest] = changeEntries(program, [], 'https://example.org')
    expect(rest).toEqual([])
    expect(change).toMatchObject({
      id: 'tag:example.org,2026:program/1/revision/7',
      href: 'https://example.org/programs/north-college/archives-certificate#changes',
      title: 'Archives Certificate: Credits, Time limit, Prices and 1 more changed',
      updated: new Date(at),
      lines: [
        'Credits: 15, before 12.',
        'Time limit: Five years, before not stated.',
        'Prices, one more: $500 a credit.',
        'Deadlines, one taken out: In May.',
      ],
    })
    expect(listed).toMatchObject({
      id: 'tag:example.org,2026:program/1/listed',
      updated: new Date('2026-11-01T08:00Z'),
    })
  })

  test('ends for its readers with a word that it is no longer listed', () => {
    const { publication } = programPage()
    const withdrawn = programPage({ publication: { ...publication, withdrawnAt: at } })
    const [last, listed, ...rest] = changeEntries(withdrawn, [], 'https://example.org')
    expect(rest).toEqual([])
    expect(last).toMatchObject({
      id: 'tag:example.org,2026:program/1/withdrawn/2026-11-20T08:00:00.000Z',
      href: 'https://example.org/programs/north-college/archives-certificate',
      title: 'Archives Certificate: no longer listed',
      updated: new Date(at),
      summary: expect.stringContaining('off the directory on 20 November 2026.'),
    })
    expect(listed?.id).toBe('tag:example.org,2026:program/1/listed')
  })

  test('says of a program that nobody confirms, or that ended, that it is so', () => {
    const summaryOf = (offeringStatus: 'unconfirmed' | 'discontinued') =>
      changeEntries(programPage({ offeringStatus }), [], 'https://example.org').at(-1)?.summary
    expect(summaryOf('unconfirmed')).toMatch(/^Not confirmed: .* A certificate\.$/)
    expect(summaryOf('discontinued')).toMatch(/^Discontinued: .* A certificate\.$/)
  })
})

describe('a program in a feed of many', () => {
  const day = new Date('2026-11-20T08:00Z')
  const summaryOf = (facts: Parameters<typeof programPage>[0]) => {
    const program = programPage(facts) as unknown as ProgramCard
    return programEntry(
      { program, publishedAt: day, changedAt: day, lastChange: null, listings: [] },
      'https://example.org',
    ).summary
  }

  const changedOn = (changedAt: string, lastChange: DatedChanges | null) => {
    const program = programPage() as unknown as ProgramCard
    const dates = { publishedAt: new Date('2026-01-01T08:00Z'), changedAt: new Date(changedAt) }
    return programEntry({ program, ...dates, lastChange, listings: [] }, 'https://example.org').lines
  }

  test('says what changed in it last, from what to what, and when nothing of its own did', () => {
    const changes = [{ what: 'Credits', before: '12', after: '15' }]
    const lastChange = { on: '2026-11-20', at, revision: '7', changes }
    const credits = '20 November 2026: Credits: 15, before 12.'
    expect(changedOn('2026-11-20T08:01Z', lastChange)).toEqual([credits])
    const unrecorded = expect.stringMatching(/^22 November 2026: a change that no fact on record explains/)
    expect(changedOn('2026-11-22T08:00Z', lastChange)).toEqual([unrecorded, credits])
    expect(changedOn('2026-11-22T08:00Z', null)).toEqual([unrecorded])
  })

  test('takes what a save wrote across midnight for one change, and two saves of one day for two', () => {
    const changes = [{ what: 'Credits', before: '12', after: '15' }]
    const lastChange = { on: '2026-11-20', at: '2026-11-20T23:59:59.900Z', revision: '7', changes }
    const credits = '20 November 2026: Credits: 15, before 12.'
    expect(changedOn('2026-11-21T00:00:00.100Z', lastChange)).toEqual([credits])
    const early = { ...lastChange, at: '2026-11-20T08:00:00.000Z' }
    const later = expect.stringMatching(/^20 November 2026: a change that no fact on record explains/)
    expect(changedOn('2026-11-20T20:00:00.000Z', early)).toEqual([later, credits])
  })

  test('says that nobody confirms it, or that it ended, before what it is', () => {
    expect(summaryOf({ offeringStatus: 'unconfirmed' })).toBe(
      'New in the directory · Not confirmed · Graduate certificate',
    )
    expect(summaryOf({ offeringStatus: 'discontinued' })).toContain(' · Discontinued · ')
  })

  test('has no price without its year, or that it has none, and what keeps it from being its own', () => {
    expect(summaryOf({ rates: [rate({ generalRate: true })] })).toContain(
      "$6,000 in all (year not stated; not this program's own rate)",
    )
    expect(summaryOf({ rates: [rate({ academicYear: '2024-2025', feesIncluded: false })] })).toContain(
      'Whole tuition $6,000 (2024-2025; some fees are extra)',
    )
  })
})
