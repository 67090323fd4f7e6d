import type { z } from 'zod'

/** What is wrong at one place of one file. */
export interface Fault {
  file: string
  /** From 1, where the place is known. */
  line?: number
  /** Such as `programs[3].tuition[0].amount`; empty for the file itself. */
  path: string
  /** What stands there; undefined where nothing does. */
  value?: unknown
  reason: string
}

/** One line: `institutions/x.json:12 programs[0].slug = "A b": must be …` */
export function faultLine({ file, line, path, value, reason }: Fault): string {
  const place = [line === undefined ? file : `${file}:${line}`, path].filter(Boolean).join(' ')
  if (value === undefined) return `${place}: ${reason}`
  const shown = JSON.stringify(value)
  return `${place} = ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}: ${reason}`
}

/** `['programs', 3, 'name']` as `programs[3].name`. */
export function pathText(path: PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** zod's issues in plain words; give it to a parse as `error`. Messages of our own rules come first. */
export function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'invalid_format':
      return 'must be a day such as 2025-03-31'
    case 'too_small':
      return issue.origin === 'array'
        ? 'is empty'
        : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'unrecognized_keys':
      return 'is not a known key'
    default:
      return undefined
  }
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
