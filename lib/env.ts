import 'server-only'
import { existsSync } from 'node:fs'
import { parseEnv } from './env-schema.ts'

// Next reads .env by itself; scripts and tests get it here. What is set in the environment wins.
if (existsSync('.env')) process.loadEnvFile()

/** The environment, parsed once. `.env.example` documents every setting. */
export const env = parseEnv(process.env)
