import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { listParameterNames } from '@/lib/open-data/list-parameters'
import { openApi } from '@/lib/open-data/openapi'
import { recordOf } from '@/lib/open-data/record'
import { licence } from '@/lib/structured-data/licence'
import { programPage } from '../../support/program-page'

const description = openApi('https://certificates.example.org')

test('the OpenAPI linter of Redocly has nothing against the description, by its recommended rules', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source: JSON.stringify(description), config })
  expect(found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`)).toEqual(
    [],
  )
})

test('it would have something against a reference that leads nowhere', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const broken = JSON.stringify(description).replace('#/components/schemas/Price"', '#/components/schemas/Nothing"')
  expect(await lintFromString({ source: broken, config })).not.toEqual([])
})

test('every parameter and every field is described', () => {
  const { parameters } = description.paths['/programs'].get
  expect(parameters.map(({ name }) => name)).toEqual(listParameterNames)
  const { Program } = description.components.schemas as Record<
    string,
    { properties: Record<string, { description?: string; $ref?: string }> }
  >
  const silent = Object.entries(Program?.properties ?? {}).filter(([, field]) => !field.description && !field.$ref)
  expect(silent.map(([name]) => name)).toEqual([])
})

test('a parameter whose absence means more than one thing declares no default for clients to send', () => {
  const declared = description.paths['/programs'].get.parameters.flatMap(({ name, schema }) =>
    'default' in schema ? [[name, schema.default]] : [],
  )
  expect(declared).toEqual([
    ['currency', 'USD'],
    ['per_page', 20],
  ])
})

test('the licence has one name and one address, in the description as in a record', () => {
  expect(description.info.license).toEqual({ name: licence.name, url: licence.url })
  expect(recordOf(programPage(), 'https://certificates.example.org').licence).toBe(licence.url)
})

test('fields may be added within a version: no object is closed', () => {
  expect(JSON.stringify(description)).not.toContain('"additionalProperties":false')
})

test('every address names the faults that it may answer, and a flag what both of its values mean', () => {
  for (const [path, { get }] of Object.entries(description.paths)) {
    const answers = Object.keys(get.responses)
    expect([path, answers.filter((status) => ['400', '429', '500'].includes(status))]).toEqual([
      path,
      ['400', '429', '500'],
    ])
  }
  expect(description.info.description).toContain('405')
  const flags = description.paths['/programs'].get.parameters.filter(
    ({ schema }) => JSON.stringify((schema as { enum?: string[] }).enum) === '["0","1"]',
  )
  expect(flags).toHaveLength(5)
  for (const { description: words } of flags) expect(words).toMatch(/^1: .* 0: as without it\./)
})
