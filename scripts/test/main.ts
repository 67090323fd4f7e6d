import { Explained } from '../progress.ts'
import { generate } from '../start/generate.ts'
import { FAILED, type Outcome } from './outcome.ts'
import { stages } from './stages.ts'

const named = process.argv.slice(2)
const total: Outcome = { passed: 0, failed: 0, failures: [] }

// Every stage runs, whatever came of those before it: one look shows all that is wrong.
for (const { name, run } of stages) {
  if (named.length > 0 && !named.includes(name)) continue
  console.log(`\n── ${name}`)
  const start = performance.now()
  // The types and the tests import what is generated.
  const { passed, failed, failures } = await generate().then(run).catch(explain)
  total.passed += passed
  total.failed += failed
  if (failed > 0) total.failures.push(...(failures.length > 0 ? failures : ['']).map((each) => `${name}: ${each}`))
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
if (total.failed > 0) console.log(`\nFailed:\n${total.failures.map((each) => `  ${each}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

function explain(error: unknown): Outcome {
  console.error(error instanceof Explained ? error.message : error)
  return FAILED
}
