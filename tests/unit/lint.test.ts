import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rule = readFileSync('lint/components-know-no-database.grit', 'utf8')
const [, modules] = rule.match(/@\/lib\/(\(.*\))'"/) ?? []
const forbidden = new RegExp(`^${modules}\\.ts$`)

const serverOnly = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .filter((path) => readFileSync(`lib/${path}`, 'utf8').startsWith("import 'server-only'"))

test.each(serverOnly)('a component may import no value of lib/%s', (path) => {
  expect(path).toMatch(forbidden)
})

test.each(['env-schema.ts', 'institutions/place.ts', 'programs/schema.ts'])(
  'a component may import values of lib/%s, which is pure',
  (path) => expect(path).not.toMatch(forbidden),
)
