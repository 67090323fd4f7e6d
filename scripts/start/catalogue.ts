import pg from 'pg'
import { Explained, step } from '../progress.ts'

/** Loads the catalogue of `prisma/data` into a database that holds no institution. */
export async function loadCatalogueIfEmpty(url: string): Promise<void> {
  if (!(await isEmpty(url))) return
  await step('Loaded the catalogue', async (rename) => {
    // Imported only now: it connects to what the environment says when it is first imported.
    process.env.DATABASE_URL = url
    const [{ db }, { loadCatalogue }, { faultLine }] = await Promise.all([
      import('../../lib/db.ts'),
      import('../../lib/import-export/load.ts'),
      import('../../lib/import-export/fault.ts'),
    ])
    const report = await loadCatalogue('prisma/data', db)
    const waiting = await db.institution.count({ where: { programs: { none: {} } } })
    await db.$disconnect()
    if (!report.ok) throw new Explained([...report.faults.map(faultLine), report.summary].join('\n'))
    // Institutions without a program are loaded and shown nowhere: without this the site seems to have lost some.
    const without = waiting > 0 ? `; ${waiting} of the institutions have no program yet and are not shown` : ''
    rename(`Loaded the catalogue: ${report.summary.replace(/\.$/, '')}${without}`)
  })
}

async function isEmpty(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query('SELECT NOT EXISTS (SELECT 1 FROM institution) AS empty')
  await client.end()
  return rows[0].empty
}
