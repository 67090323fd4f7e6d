import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../lib/import-export/load.ts'
import type { Evaluation } from '../search-quality/evaluation.ts'
import judgments from '../search-quality/judgments.json' with { type: 'json' }
import { OUR_JUDGMENTS } from '../search-quality/judgments.ts'
import { freshDatabase } from '../support/database.ts'

let quality: typeof import('../search-quality/evaluation.ts')
let evaluation: Evaluation

beforeAll(async () => {
  // lib/db connects to what the environment says when it is first imported.
  process.env.DATABASE_URL = await freshDatabase()
  const { db } = await import('@/lib/db')
  await loadCatalogue('prisma/data', db)
  quality = await import('../search-quality/evaluation.ts')
  evaluation = await quality.evaluate(OUR_JUDGMENTS)
  return () => db.$disconnect()
})

test('the search puts first what a librarian means', () => {
  expect(quality.scoreOf(evaluation.ours).ndcg).toBeGreaterThanOrEqual(quality.FLOOR)
})

describe('the search does better than bare full text search and than MiniSearch', () => {
  test.each([...new Set(judgments.map(({ kind }) => kind))])('on queries of the kind %s', (kind) => {
    expect(quality.defeatsOf(evaluation, kind)).toEqual([])
  })
})
