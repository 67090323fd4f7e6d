import './node-version.mjs'
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'

// What works with nothing but Node is here: install, then hand over to TypeScript in a process of its own.
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
await installPackages()

const main = spawn(
  process.execPath,
  ['--import', 'tsx', '--conditions=react-server', 'scripts/start/main.ts', ...process.argv.slice(2)],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => main.kill(signal))
main.on('exit', (code) => process.exit(code ?? 1))

// A killed npm cannot tell its script to stop, and the port would stay taken. Without npm, a parent may well go away:
// that is how a process is left running in the background.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    // Once: main takes a later signal for impatience.
    clearInterval(watch)
    main.kill('SIGTERM')
  }, 250)
}
