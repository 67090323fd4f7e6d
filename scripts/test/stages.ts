import { buildSite } from '../start/build.ts'
import { testInBrowser } from './browser-tests.ts'
import { FAILED, type Outcome, PASSED } from './outcome.ts'
import { runPackage } from './run-package.ts'
import { runVitest } from './vitest.ts'

type Stage = { name: string; run: () => Promise<Outcome> }

let build: Promise<Outcome> | undefined
const buildOnce = () => {
  build ??= buildSite().then(() => PASSED)
  return build
}

/** In the order in which they tell the most for the least time. */
export const stages: Stage[] = [
  { name: 'lint', run: () => check(['@biomejs/biome/bin/biome', 'check', '.']) },
  { name: 'types', run: () => check(['next/dist/bin/next', 'typegen'], ['typescript/bin/tsc', '--noEmit']) },
  { name: 'unused', run: () => check(['knip/bin/knip.js']) },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'integration', run: () => runVitest('integration') },
  { name: 'build', run: buildOnce },
  { name: 'e2e', run: () => buildOnce().then(testInBrowser) },
]

async function check(...commands: string[][]): Promise<Outcome> {
  for (const command of commands) {
    if ((await runPackage(command)) !== 0) return FAILED
  }
  return PASSED
}
