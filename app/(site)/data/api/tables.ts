import type { Described } from '@/components/prose/described-table'
import { dictionaryOf, valuesOf } from '@/lib/open-data/dictionary'
import { initialOf, type ListParameter, listParameterNames, listParameters } from '@/lib/open-data/list-parameters'
import { programList } from '@/lib/open-data/list-schema'
import { parameterWords } from '@/lib/open-data/parameter-words'
import { openProgram } from '@/lib/open-data/record-schema'
import { type ProblemType, problemTypes } from '@/lib/problem'

const IN_LIST = 'data[].'

/** Made of the schemas that read queries and describe answers, as /api/v1/openapi.json is. */
export const parameterRows: Described[] = listParameterNames.map((name) => ({
  name,
  values: [valuesOf(listParameters[name].schema), ...defaultOf(name)].join('; '),
  meaning: parameterWords[name],
}))

export const recordRows: Described[] = dictionaryOf(openProgram)

/** Of a program in a list, only what is not in its record too. */
export const listRows: Described[] = dictionaryOf(programList).filter(
  ({ name }) => !name.startsWith(IN_LIST) || !recordRows.some((row) => row.name === name.slice(IN_LIST.length)),
)

const problemWords: Record<ProblemType, string> = {
  'not-understood':
    'A parameter that there is not, or a value that it does not take. `errors` names each with the reason. Nothing was looked for.',
  'not-found': 'No program, or nothing at all, has this address.',
  'method-not-allowed': 'Only GET, HEAD and OPTIONS are answered.',
  withdrawn: 'The program was listed once and is not any more. Take it out of your copy.',
  'too-many-requests': 'The limit is used up: wait as long as `Retry-After` says.',
  fault: 'Something is wrong here. It is noted; please ask again later.',
  unavailable: 'The database is away, or the question took too long: ask again after `Retry-After`.',
}

export const problemRows: Described[] = Object.entries(problemTypes).map(([type, { status, title }]) => ({
  name: String(status),
  values: title,
  meaning: problemWords[type as ProblemType],
  id: type,
}))

function defaultOf(name: ListParameter): string[] {
  const initial = initialOf(name)
  return initial === null ? [] : [`else \`${initial}\``]
}
