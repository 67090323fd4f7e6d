import { componentSchemas, refTo } from '@/lib/open-data/components'
import { jsonSchemaOf } from '@/lib/open-data/dictionary'
import { NULL_MEANS } from '@/lib/open-data/fields'
import { initialOf, listParameterNames, listParameters, takesSeveral } from '@/lib/open-data/list-parameters'
import { problemOf, readable } from '@/lib/open-data/openapi-answers'
import { parameterWords } from '@/lib/open-data/parameter-words'
import { licence } from '@/lib/structured-data/licence'

export const VERSION = '1.0.0'

/** The description of the API after OpenAPI 3.1, made of the schemas that read queries and describe answers. */
export function openApi(origin: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'After the MLIS: programs',
      version: VERSION,
      summary: 'Certificate programs for people who already hold a library degree.',
      description: `Read-only, without a key: any other method than GET, HEAD and OPTIONS is answered 405, with Allow. ${NULL_MEANS} The page about it: ${origin}/data/api`,
      license: { name: licence.name, url: licence.url },
    },
    externalDocs: { description: 'The API in words, with examples', url: `${origin}/data/api` },
    servers: [{ url: `${origin}/api/v1` }],
    security: [],
    tags: [
      { name: 'Programs', description: 'What the directory lists.' },
      { name: 'About', description: 'The API itself.' },
    ],
    paths: {
      '/': {
        get: operation(
          'getIndex',
          'Where everything is',
          'About',
          { 200: readable('The addresses.', refTo('Index')) },
          [400, 429, 500],
        ),
      },
      '/openapi.json': {
        get: operation(
          'getDescription',
          'This description',
          'About',
          { 200: readable('The description.', { type: 'object' }) },
          [400, 429, 500],
        ),
      },
      '/programs': {
        get: {
          ...operation(
            'listPrograms',
            'Programs that fit a search',
            'Programs',
            { 200: readable('A page of them.', refTo('ProgramList')) },
            [400, 429, 500, 503],
          ),
          description: 'The same search, in the same order, as the page /programs shows for the same parameters.',
          parameters: listParameterNames.map(parameterOf),
        },
      },
      '/programs/{institution}/{program}': {
        get: {
          ...operation(
            'getProgram',
            'One program, whole',
            'Programs',
            { 200: readable('The record.', refTo('Program')), 308: moved },
            [400, 404, 410, 429, 500, 503],
          ),
          parameters: [slugIn('institution', 'Slug of the institution.'), slugIn('program', 'Slug of the program.')],
        },
      },
    },
    components: { schemas: componentSchemas() },
  }
}

function operation(
  operationId: string,
  summary: string,
  tag: string,
  answers: Record<number, object>,
  problems: number[],
) {
  const refusals = Object.fromEntries(problems.map((status) => [status, problemOf(status)]))
  const unchanged = { description: 'Unchanged: If-None-Match names the tag of the answer.' }
  return { operationId, summary, tags: [tag], responses: { ...answers, 304: unchanged, ...refusals } }
}

const moved = {
  description: 'The program has another address now.',
  headers: { Location: { description: 'Its address now.', schema: { type: 'string', format: 'uri-reference' } } },
}

function parameterOf(name: (typeof listParameterNames)[number]) {
  const kind = listParameters[name]
  const schema = jsonSchemaOf(kind.schema)
  const several = takesSeveral(kind) ? { style: 'form', explode: true } : {}
  const initial = initialOf(name)
  return {
    name,
    in: 'query',
    description: parameterWords[name],
    ...several,
    schema: initial === null ? schema : { ...schema, default: initial },
  }
}

function slugIn(name: string, description: string) {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  }
}
