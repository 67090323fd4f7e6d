import { expect, test } from 'vitest'
import { z } from 'zod'
import { dictionaryOf } from '@/lib/open-data/dictionary'
import { listRows, parameterRows, recordRows } from '../../../app/(site)/data/api/tables.ts'

const valuesOf = (shape: z.ZodRawShape) => dictionaryOf(z.object(shape)).map(({ values }) => values)

test('every field of the page about the API says of which type it is, and what it means', () => {
  for (const { name, values, meaning } of [...parameterRows, ...listRows, ...recordRows]) {
    expect([name, values]).toEqual([name, expect.stringMatching(/text|number|`|address|day|instant|list|object/)])
    expect([name, values]).not.toEqual([name, expect.stringContaining('anything')])
    expect([name, meaning]).toEqual([name, expect.stringMatching(/\w+.*\./s)])
  }
})

test('what may be null says both what it else is and that', () => {
  expect(valuesOf({ a: z.string().nullable(), b: z.boolean().nullable(), c: z.number().nullable() })).toEqual([
    'text or `null`',
    '`true`, `false` or `null`',
    'number or `null`',
  ])
})

test('an object whose names are those of fields says what each of them holds', () => {
  expect(valuesOf({ a: z.record(z.string(), z.iso.date()) })).toEqual(['object; each value: day (`2026-11-22`)'])
})

test('what stands in several places is told once, where its name is shortest', () => {
  const course = z.object({ title: z.string(), note: z.string() })
  const entries = dictionaryOf(
    z.object({ pathways: z.array(z.object({ courses: z.array(course) })), courses: z.array(course) }),
  )
  expect(entries.map(({ name, values }) => `${name}: ${values}`)).toEqual([
    'pathways: list of: object',
    'pathways[].courses: list of: object, as in `courses`',
    'courses: list of: object',
    'courses[].title: text',
    'courses[].note: text',
  ])
})

test('fields that are all alike are one row, under the names that they have', () => {
  const alike = z.array(z.object({ count: z.int() }))
  const entries = dictionaryOf(z.object({ facets: z.object({ topic: alike, online: alike }) }))
  expect(entries.map(({ name }) => name)).toEqual(['facets', 'facets.*', 'facets.*[].count'])
})

test('the page about the API does not repeat itself', () => {
  const told = listRows.filter(({ name }) => name.endsWith('.chosen'))
  expect(told.map(({ name }) => name)).toEqual(['facets.*[].chosen'])
  expect(listRows.length + recordRows.length).toBeLessThan(180)
})
