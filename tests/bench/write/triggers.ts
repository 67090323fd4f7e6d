import pg from 'pg'

/** The triggers that keep the search documents: those whose function is called so. */
export async function findSearchTriggers(client: pg.Client): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(`
    SELECT t.tgrelid::regclass::text AS table, t.tgname AS name
    FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
    WHERE f.proname LIKE 'program\\_search%' AND NOT t.tgisinternal
    ORDER BY 1, 2`)
  return rows
}

export async function switchTriggers(client: pg.Client, triggers: { table: string; name: string }[], on: boolean) {
  const word = on ? 'ENABLE' : 'DISABLE'
  const changes = triggers.map(({ table, name }) => `ALTER TABLE ${table} ${word} TRIGGER ${pg.escapeIdentifier(name)}`)
  await client.query(changes.join(';'))
}
