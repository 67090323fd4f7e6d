import { z } from 'zod'

/** A value of an address that was not understood, and why. */
const fault = z
  .object({
    parameter: z.string().meta({ description: 'Name of the parameter.' }),
    value: z
      .string()
      .meta({ description: 'What was given, cut off after 80 characters, with U+FFFD for each control character.' }),
    reason: z.string().meta({ description: 'Why it was not understood, in words that complete “was refused: …”.' }),
  })
  .meta({ description: 'One value that was not understood.' })

/** What an error answers: RFC 9457. */
export const problem = z
  .object({
    type: z.url().meta({ description: 'Which kind of problem it is: an address that explains it.' }),
    title: z.string().meta({ description: 'The kind in a few words; the same for every problem of a type.' }),
    status: z.int().min(400).max(599).meta({ description: 'The HTTP status.' }),
    detail: z.string().meta({ description: 'What is wrong with this very request, in a sentence.' }),
    errors: z.array(fault).optional().meta({ description: 'Each value that was not understood, twenty at most.' }),
  })
  .meta({ description: 'What went wrong, after RFC 9457.' })

export type Problem = z.infer<typeof problem>
export type Fault = z.infer<typeof fault>

/** The kinds of problems, by the anchor under which the page about the API explains them. */
export const problemTypes = {
  'not-understood': { status: 400, title: 'A parameter was not understood' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  withdrawn: { status: 410, title: 'This program was withdrawn from the directory' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  fault: { status: 500, title: 'The fault is ours' },
  unavailable: { status: 503, title: 'The directory cannot answer at the moment' },
} as const

export type ProblemType = keyof typeof problemTypes

/** An answer that says what went wrong. It is not to be kept. */
export function problemAnswer(
  origin: string,
  type: ProblemType,
  detail: string,
  { errors, headers = {} }: { errors?: Fault[]; headers?: Record<string, string> } = {},
): Response {
  const { status, title } = problemTypes[type]
  const body: Problem = { type: `${origin}/data/api#${type}`, title, status, detail, ...(errors ? { errors } : {}) }
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}
