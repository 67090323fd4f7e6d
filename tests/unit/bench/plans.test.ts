import { expect, test } from 'vitest'
import { statementsIn } from '../../bench/play/plans.ts'

test('plans are read from the log, the slowest first, without what else is logged', () => {
  const log = [
    '2026-11-22 09:00:00.000 UTC [12] LOG:  duration: 1.250 ms  plan:',
    '\tQuery Text: SELECT 1',
    '\tResult  (cost=0.00..0.01 rows=1 width=4)',
    '2026-11-22 09:00:00.000 UTC [12] LOG:  checkpoint starting: time',
    '2026-11-22 09:00:01.000 UTC [13] LOG:  duration: 20.500 ms  plan:',
    '\tQuery Text: SELECT id',
    '\t  FROM program',
    '\tSeq Scan on program',
    '',
  ].join('\n')
  expect(statementsIn(log)).toEqual([
    { milliseconds: 20.5, text: 'SELECT id\n  FROM program\nSeq Scan on program' },
    { milliseconds: 1.25, text: 'SELECT 1\nResult  (cost=0.00..0.01 rows=1 width=4)' },
  ])
})
