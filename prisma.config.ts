import { chmodSync, existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'
import { parseEnv } from './lib/env-schema.ts'
import { embeddedDatabaseUrl } from './scripts/postgres/home.ts'

if (existsSync('.env')) process.loadEnvFile()
const { DATABASE_URL, DATA_DIR } = parseEnv(process.env)

// The CLI looks at this variable after it has read this file, and starts what it names instead of a downloaded binary.
const schemaEngine = fileURLToPath(new URL('prisma/schema-engine/schema-engine.mjs', import.meta.url))
// A checkout may have lost the executable bit (a zip file, another file system).
if ((statSync(schemaEngine).mode & 0o111) === 0) chmodSync(schemaEngine, 0o755)
process.env.PRISMA_SCHEMA_ENGINE_BINARY = schemaEngine

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Nothing here needs a database to be there: `generate` and `validate` run without one.
  datasource: { url: DATABASE_URL ?? embeddedDatabaseUrl(DATA_DIR) },
})
