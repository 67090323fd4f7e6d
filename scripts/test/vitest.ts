import type { Outcome } from './outcome.ts'
import { countTests } from './results.ts'
import { runPackage } from './run-package.ts'

type Results = {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[]
}

export function runVitest(project: string): Promise<Outcome> {
  return countTests(
    (file) => runPackage([...COMMAND, `--project=${project}`, `--outputFile.json=${file}`]),
    ({ numPassedTests, numFailedTests, testResults }: Results) => ({
      passed: numPassedTests,
      failed: numFailedTests + testResults.filter(isBrokenFile).length,
      failures: testResults.flatMap((file) => {
        const failed = file.assertionResults.filter(({ status }) => status === 'failed')
        return isBrokenFile(file) ? [file.name] : failed.map(({ fullName }) => fullName)
      }),
    }),
  )
}

const COMMAND = ['vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--reporter=default', '--reporter=json']

/** A file that failed before its first test: no failed test counts for it. */
function isBrokenFile({ status, assertionResults }: Results['testResults'][number]): boolean {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}
