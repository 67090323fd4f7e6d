import { parse } from '@conform-to/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RecordForm } from '@/components/desk/form/record-form'
import { formOf } from '@/lib/editing/fields/forms'
import { beginningOf, type PlainRoom, roomNames } from '@/lib/editing/fields/new-record'
import { recordOf, typedOf } from '@/lib/editing/fields/typed'
import { readCatalogue } from '../../../lib/import-export/read-catalogue.ts'
import { institutionRecord } from '../../../lib/import-export/records.ts'
import { sentFrom } from '../../support/typed-form.ts'

const read = await readCatalogue('prisma/data')
const catalogue = read.ok ? read.catalogue : expect.fail('the files have faults')

const rooms: [PlainRoom, Record<string, unknown>[]][] = [
  ['institutions', [...catalogue.institutions.values()]],
  ['topics', [...catalogue.topics.values()]],
  ['concepts', [...catalogue.concepts.values()]],
  ['figures', [...catalogue.sectorFigures.values()]],
  ['texts', [...catalogue.texts.values()]],
]

test.each(rooms)('all %s, typed into their form and read from it, are what they were', (name, records) => {
  expect(records.length).toBeGreaterThan(0)
  for (const record of records) expect(recordOf(typedOf(record, formOf(name)), formOf(name))).toEqual(record)
})

test.each(rooms)('a form of %s that nobody touched sends what it shows', (name, records) => {
  for (const record of records.filter((_, place) => place % 10 === 0)) expect(sentBack(name, record)).toEqual(record)
})

test('an institution keeps its help to pay, and why a fact of it has no value', () => {
  const [first] = catalogue.institutions.values()
  const grant = {
    name: 'Grant',
    kind: 'scholarship',
    amount_text: '$500',
    covers: ['fees'],
    eligibility: null,
    url: null,
  }
  const said = { ...first, unit: null, funding: [grant], absent: { unit: 'none' }, checked: { name: '2026-01-02' } }
  expect(sentBack('institutions', institutionRecord.parse(said))).toEqual(said)
})

test.each(Object.keys(roomNames) as PlainRoom[])('%s are begun by fields of their form', (name) => {
  expect(Object.keys(beginningOf(name)).length).toBeGreaterThan(1)
})

function sentBack(name: PlainRoom, record: Record<string, unknown>) {
  const html = renderToStaticMarkup(
    <RecordForm
      name={name}
      typed={typedOf(record, formOf(name))}
      version="0.0"
      isPublic={false}
      vocabularies={{}}
      suggestion={null}
      action={async () => null}
    />,
  )
  const { payload } = parse(sentFrom(html), { resolve: (value) => ({ value }) })
  return recordOf(payload, formOf(name))
}
