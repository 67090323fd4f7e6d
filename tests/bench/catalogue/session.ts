import type pg from 'pg'
import { connected } from '../server.ts'

/** No trigger row by row, memory for indexes, no wait for the disk. */
const SETTINGS = { session_replication_role: 'replica', maintenance_work_mem: '1GB', synchronous_commit: 'off' }

/** Runs `work` in a session that fills tables. */
export function filling<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return connected(url, async (client) => {
    for (const [setting, value] of Object.entries(SETTINGS)) await client.query(`SET ${setting} = '${value}'`)
    return work(client)
  })
}
