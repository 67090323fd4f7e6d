import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as runtime from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapter } from './adapter.mjs'

/**
 * @param {string} url of the database
 * @param {[path: string, content: string][]} datamodels the Prisma schema's files; none for a question about the database alone
 */
export async function createSchemaEngine(url, datamodels) {
  loadWasm()
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url))
  return runtime.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, adapter)
}

/** What the package's own entry does with `import … from '….wasm'`, which Node 20 cannot. */
function loadWasm() {
  // The engine reports a Rust panic through this global before it traps.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const module = new WebAssembly.Module(readFileSync(fileURLToPath(file)))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': runtime })
  runtime.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
}
