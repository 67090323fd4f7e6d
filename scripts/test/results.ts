import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FAILED, type Outcome } from './outcome.ts'

/**
 * Runs a test runner that writes its results as JSON to the path it is given, and counts them. A runner that fails
 * without a failed test, or breaks before it writes, counts as one failure.
 */
export async function countTests<Results>(
  run: (resultsFile: string) => Promise<number>,
  count: (results: Results) => Outcome,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'test-results-'))
  const file = join(folder, 'results.json')
  try {
    const code = await run(file)
    if (!existsSync(file)) return FAILED
    const outcome = count(JSON.parse(readFileSync(file, 'utf8')))
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
  } finally {
    rmSync(folder, { recursive: true })
  }
}
