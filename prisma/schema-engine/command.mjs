import pg from 'pg'

/**
 * Runs one of the engine's plain commands, which the CLI starts before the conversation to make sure of a database.
 * Tells a failure the way the CLI parses it: JSON lines on stderr, of which it skips the first.
 *
 * @param {string} command `can-connect-to-database` or `create-database`
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(command, url) {
  try {
    if (command === 'create-database') await createDatabase(url)
    else if (command === 'can-connect-to-database') await query(url, 'SELECT 1')
    else throw new Error(`This schema engine has no command ${command}.`)
    return 0
  } catch (error) {
    const fields = { message: error.message || String(error.code), error_code: prismaCode(error.code) }
    const line = { level: 'ERROR', target: 'schema_engine::logger', fields }
    process.stderr.write(`${JSON.stringify({ level: 'INFO', fields: { message: command } })}\n${JSON.stringify(line)}`)
    return 1
  }
}

async function createDatabase(url) {
  const server = new URL(url)
  const name = decodeURIComponent(server.pathname.slice(1))
  server.pathname = '/postgres'
  await query(server.href, `CREATE DATABASE ${pg.escapeIdentifier(name)}`)
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** PostgreSQL's SQLSTATE as the code that the CLI knows: no such database, wrong password, already there, no answer. */
function prismaCode(sqlState) {
  return { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' }[sqlState] ?? 'P1001'
}
