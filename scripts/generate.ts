import { generate } from './start/generate.ts'

// For the commands that need what is generated and no database: on a fresh clone it is not there yet.
await generate()
