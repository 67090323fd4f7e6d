import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { Explained, step } from '../progress.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/**
 * The path of a browser: Playwright's own, else the system's, else Debian's package where this process may install it.
 *
 * @throws {Explained} with what to do when there is none
 */
export async function findChromium(): Promise<string> {
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const found = findOnSystem()
  if (found) return found
  if (process.getuid?.() === 0 && findOnPath('apt-get')) {
    await step('Installed Chromium from the system’s packages', async () => installPackage())
  }
  const installed = findOnSystem()
  if (installed) return installed
  throw new Explained(
    'The browser tests need Chromium and found none: run "npx playwright install chromium", or install Chromium or Google Chrome, and try again.',
  )
}

function findOnSystem(): string | undefined {
  return NAMES.map(findOnPath).find((path) => path !== undefined) ?? MAC_APPS.find((path) => existsSync(path))
}

function findOnPath(name: string): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
  return paths.find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  // A fresh container has no list of packages yet; one that cannot be brought up to date may still do.
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
}
