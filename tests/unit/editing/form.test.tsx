import { parse } from '@conform-to/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RecordForm } from '@/components/desk/form/record-form'
import { programForm } from '@/lib/editing/fields/program'
import { recordOf, typedOf } from '@/lib/editing/fields/typed'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'
import { type ProgramRecord, programRecord } from '../../../lib/import-export/records.ts'
import { sentFrom } from '../../support/typed-form.ts'

const read = await readCatalogue('prisma/data')
const programs = read.ok ? [...read.catalogue.programs] : []
const topics = Object.fromEntries((read.ok ? [...read.catalogue.topics.values()] : []).map((t) => [t.slug, t.label]))

test('every program of the catalogue, typed into the form and read from it, is that program', () => {
  expect(programs.length).toBe(191)
  for (const [key, program] of programs) {
    expect(recordOf(typedOf(program, programForm), programForm), key).toEqual(program)
  }
})

test('a form that nobody touched sends the program that it shows', () => {
  for (const [key, program] of programs.filter((_, place) => place % 10 === 0)) {
    expect(sentBack(program), key).toEqual(program)
  }
})

test('a record says of itself what a page says nowhere: what is none, what does not apply, what was checked when', () => {
  const [[, program] = []] = programs
  if (!program) expect.fail('there is no program')
  const said = {
    ...program,
    outcomes: null,
    tuition: [],
    absent: { outcomes: 'none', tuition: 'does_not_apply' },
    checked: { summary: '2026-01-02' },
  } as const
  expect(sentBack(programRecord.parse(said))).toEqual(said)
})

test.each([
  ['1,395.50', 1395.5],
  ['12 or so', '12 or so'],
  ['', null],
])('a number typed as %j is %j: what cannot be read stays as it was typed', (typed, value) => {
  expect(recordOf({ admission: { minimum_gpa: typed } }, programForm)).toMatchObject({
    admission: { minimum_gpa: value },
  })
})

test('what was pasted over several lines is one line, and a list has a line for each', () => {
  const record = recordOf(
    { summary: ' Two\r\n lines ', courses: [{ text: 'One', here: 'on' }, { text: '\r\n  Two \r\nThree' }] },
    programForm,
  )
  expect(record).toMatchObject({ summary: 'Two lines', courses: ['One', 'Two', 'Three'] })
})

function sentBack(program: ProgramRecord) {
  const html = renderToStaticMarkup(
    <RecordForm
      name="programs"
      typed={typedOf(program, programForm)}
      version="0.0"
      isPublic={false}
      vocabularies={{ topics }}
      suggestion={null}
      action={async () => null}
    />,
  )
  const { payload } = parse(sentFrom(html), { resolve: (value) => ({ value }) })
  return recordOf(payload, programForm)
}
