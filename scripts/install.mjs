import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs `npm ci` unless node_modules already holds what package-lock.json names. */
export async function installPackages() {
  if (isInstalled()) return
  const start = Date.now()
  await withLock(join(root, '.start.lock'), async () => {
    if (isInstalled()) return
    console.log('  Installing packages (npm ci) …')
    const result = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
    if (result.status !== 0) {
      console.error('The packages could not be installed: see the lines above, check the network, and try again.')
      process.exit(1)
    }
    console.log(`✓ Installed packages (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  })
}

// npm notes what it installed in a lock file of its own. Comparing the two says more than the times of files, which a
// checkout or a copy changes.
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    // Packages for other systems are in the one file and not in the other.
    return present[path]?.version === version || (optional && !present[path])
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

function npm(args) {
  // npm tells its scripts where it is itself, which also works where it is not on the path.
  const self = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  return self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
