import { existsSync } from 'node:fs'
import { type Env, parseEnv } from '../../lib/env-schema.ts'

/** The settings, with those of `.env` where the environment has none. Children inherit them. */
export function readEnv(): Env {
  if (existsSync('.env')) process.loadEnvFile()
  return parseEnv(process.env)
}
