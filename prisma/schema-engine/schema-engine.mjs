#!/usr/bin/env node
// Prisma's schema engine, as WebAssembly, behind the command line of the native binary.
//
// The Prisma CLI downloads a native engine the first time it runs, which an offline machine cannot do. The same engine
// is published to npm as WebAssembly. The CLI starts whatever PRISMA_SCHEMA_ENGINE_BINARY names (see prisma.config.ts),
// passes --datasource and --datamodels, and then speaks JSON-RPC, one message a line, over stdin and stdout.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runCommand } from './command.mjs'
import { answerRequests } from './json-rpc.mjs'
import { createSchemaEngine } from './wasm.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datasource: { type: 'string' }, datamodels: { type: 'string', multiple: true, default: [] } },
})
const { url } = JSON.parse(values.datasource ?? '{}')

if (positionals[0] === 'cli') {
  process.exit(await runCommand(positionals[1], url))
}

const datamodels = values.datamodels.map((path) => [path, readFileSync(path, 'utf8')])
await answerRequests(await createSchemaEngine(url, datamodels))
process.exit(0)
