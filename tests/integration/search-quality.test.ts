import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import type { Evaluation } from '../search-quality/evaluation.ts'
import fourth from '../search-quality/fourth.json' with { type: 'json' }
import heldOut from '../search-quality/held-out.json' with { type: 'json' }
import ours from '../search-quality/judgments.json' with { type: 'json' }
import { FOURTH, HELD_OUT, OUR_JUDGMENTS, SIXTH, THIRD } from '../search-quality/judgments.ts'
import sixth from '../search-quality/sixth.json' with { type: 'json' }
import third from '../search-quality/third.json' with { type: 'json' }
import { freshDatabase } from '../support/database.ts'

let quality: typeof import('../search-quality/evaluation.ts')

beforeAll(async () => {
  // lib/db connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  quality = await import('../search-quality/evaluation.ts')
  return () => db.$disconnect()
})

describe.each([
  ['the judgments that it was built with', OUR_JUDGMENTS, ours],
  ['judgments of somebody who saw the catalogue alone', HELD_OUT, heldOut],
  ['judgments of another who saw the catalogue alone', THIRD, third],
  ['judgments of a third who saw the catalogue alone', FOURTH, fourth],
  ['judgments of what is asked most, of somebody who saw the catalogue alone', SIXTH, sixth],
])('by %s', (_, file, judgments) => {
  let evaluation: Evaluation

  beforeAll(async () => {
    evaluation = await quality.evaluate(file)
  })

  test('the search puts first what a librarian means', () => {
    expect(quality.scoreOf(evaluation.ours).ndcg).toBeGreaterThanOrEqual(quality.FLOOR)
  })

  describe('it does better than bare full text search and than MiniSearch', () => {
    test.each([...new Set(judgments.map(({ kind }) => kind))])('on queries of the kind %s', (kind) => {
      expect(quality.defeatsOf(evaluation, kind)).toEqual([])
    })
  })
})
