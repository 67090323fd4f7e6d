import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where one embedded database keeps its things. */
export type Home = { folder: string; data: string; password: string; port: string; log: string }

export const DATABASE = 'after_the_mlis'
export const USER = 'postgres'

export function homeIn(folder: string): Home {
  return {
    folder,
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    port: join(folder, 'port'),
    log: join(folder, 'server.log'),
  }
}

/** The address of the embedded database that was last started in `dataDir`; undefined before the first start. */
export function embeddedDatabaseUrl(dataDir: string): string | undefined {
  const home = homeIn(resolve(dataDir, 'postgres'))
  if (!existsSync(home.port) || !existsSync(home.password)) return undefined
  return addressOf(home, Number(readFileSync(home.port, 'utf8')))
}

export function addressOf(home: Home, port: number, database = DATABASE): string {
  const password = readFileSync(home.password, 'utf8').trim()
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`
}
