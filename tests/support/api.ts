import { type APIResponse, expect } from 'playwright/test'
import type { z } from 'zod'
import { index, programList } from '@/lib/open-data/list-schema'
import { openProgram } from '@/lib/open-data/record-schema'
import { problem } from '@/lib/problem'

/** The schemas of the answers that a test meets, by the names that the description of the API gives them. */
export const answers = { Index: index, ProgramList: programList, Program: openProgram, Problem: problem }

/** The body of an answer, which has each field that its schema names, as it says, and no other. */
export async function bodyOf<Schema extends z.ZodType>(answer: APIResponse, schema: Schema): Promise<z.infer<Schema>> {
  const body = await answer.json()
  // What a schema does not know is taken out by it.
  expect<unknown>(schema.parse(body)).toEqual(body)
  return body
}

/** The problem that an answer is. */
export async function problemOf(answer: APIResponse): Promise<z.infer<typeof problem>> {
  expect(answer.headers()['content-type']).toBe('application/problem+json')
  expect(answer.headers()['cache-control']).toBe('no-store')
  const body = await bodyOf(answer, problem)
  expect(body.status).toBe(answer.status())
  return body
}
