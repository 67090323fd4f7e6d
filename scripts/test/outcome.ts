/** What came of a stage: the tests of a runner, or for any other check no test and at most one failure. */
export type Outcome = { passed: number; failed: number; failures: string[] }

export const PASSED: Outcome = { passed: 0, failed: 0, failures: [] }
export const FAILED: Outcome = { passed: 0, failed: 1, failures: [] }
