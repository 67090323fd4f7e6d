import './node-version.mjs'
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'

// npm test [stage …]: all stages, or the named ones.
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
await installPackages()

const main = spawn(
  process.execPath,
  ['--import', 'tsx', '--conditions=react-server', 'scripts/test/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => main.kill(signal))
main.on('exit', (code) => process.exit(code ?? 1))
