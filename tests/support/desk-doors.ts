import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOpenToStrangers } from '../../lib/desk/address.ts'

const FOLDERS = ['app', 'components', 'lib']
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => /\.tsx?$/.test(path))

/** Every `admin.ts` of lib. */
export const adminFiles = files.filter((path) => /^lib\/.*\badmin\.ts$/.test(path))

/** Every file of server actions: anybody can send anything to each of their exports. */
export const actionFiles = files.filter((path) => /^\s*(\/\*[\s\S]*?\*\/\s*)?['"]use server['"]/.test(textOf(path)))

/** Files with an action inside of something else, which no net finds. */
export const inlineActions = files.filter(
  (path) => !actionFiles.includes(path) && /^\s+['"]use server['"]/m.test(textOf(path)),
)

/** Every page and route handler of the desk, with its address; but the upload, which no page is read from (tests/e2e/desk-import). */
export const deskPages = files
  .filter((path) => /^app\/admin\/(.*\/)?(page|route)\.tsx?$/.test(path) && path !== 'app/admin/import/upload/route.ts')
  .map((path) => ({ path, address: addressOf(path) }))

/** Whether a page or action file belongs to the way in, which is for strangers. */
export function isWayIn(path: string): boolean {
  return isOpenToStrangers(addressOf(path))
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

/** "/admin/programs/1/1" from "app/admin/programs/[institution]/[program]/page.tsx". */
function addressOf(path: string): string {
  const folder = path.replace(/^app/, '').replace(/\/[^/]+$/, '')
  return folder.replace(/\/\([^)]+\)/g, '').replace(/\[[^\]]+\]+/g, '1')
}
