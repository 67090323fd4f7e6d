import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const CHAR_OID = 18
const CHAR_ARRAY_OID = 1002

/**
 * Prisma's PostgreSQL adapter, made fit for the schema engine. It is written for queries, and three things that only
 * migrations do go wrong in it: reading the catalogue's "char" columns, running a script, and dropping a shadow database.
 */
export class MigrationAdapter extends PrismaPg {
  #url

  constructor(url) {
    super({ connectionString: url })
    this.#url = url
  }

  async connect() {
    return runScriptsWhole(nameCharacters(await super.connect()))
  }

  // The adapter drops its own shadow database while it is still connected to it, which PostgreSQL refuses.
  async connectToShadowDb() {
    const server = await this.connect()
    const database = `prisma_migrate_shadow_${crypto.randomUUID()}`
    await server.executeScript(`CREATE DATABASE "${database}"`)
    const url = new URL(this.#url)
    url.pathname = `/${database}`
    const shadow = await new MigrationAdapter(url.href).connect()
    const disconnect = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await disconnect()
      await server.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`)
      await server.dispose()
    }
    return shadow
  }
}

// The adapter splits a script at every semicolon, also inside a function body or a string. PostgreSQL takes it whole.
function runScriptsWhole(connection) {
  connection.executeScript = async (script) => {
    try {
      await connection.underlyingDriver().query(script)
    } catch (error) {
      connection.onError(error)
    }
  }
  return connection
}

// The adapter knows no column type for PostgreSQL's internal "char", which introspection reads. So "char" columns travel
// under the OID of its array type, which introspection never selects, and are given their own name on the way out.
function nameCharacters(queryable) {
  const { queryRaw, startTransaction } = queryable
  queryable.queryRaw = async (query) => {
    const result = await queryRaw.call(queryable, query)
    const { Character, CharacterArray } = ColumnTypeEnum
    return { ...result, columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)) }
  }
  if (startTransaction) {
    queryable.startTransaction = async (level) => nameCharacters(await startTransaction.call(queryable, level))
  }
  return queryable
}

const addFields = pg.Result.prototype.addFields
pg.Result.prototype.addFields = function (fields) {
  addFields.call(this, fields)
  for (const field of fields) {
    if (field.dataTypeID === CHAR_OID) field.dataTypeID = CHAR_ARRAY_OID
  }
}
