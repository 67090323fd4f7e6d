import pg from 'pg'

/** The connection string of a new, migrated, empty database, on the server that the whole run shares. */
export async function freshDatabase(): Promise<string> {
  const template = process.env.TEST_DATABASE_URL ?? ''
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  // From the database postgres: a template must have nobody connected to it.
  const client = new pg.Client({ connectionString: withDatabase(template, 'postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`)
  await client.end()
  return withDatabase(template, name)
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
