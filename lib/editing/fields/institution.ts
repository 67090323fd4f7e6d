import { type Fields, fieldsOf, type RecordForm } from './field'
import { helpToPay } from './help-to-pay'
import { sourceRows } from './source'

const always = { fact: 'always' } as const
const fact = { fact: 'may be absent' } as const

const facts: RecordForm = [
  {
    id: 'identity',
    title: 'What it is',
    fields: {
      name: { label: 'Name', kind: 'line', ...always },
      slug: {
        label: 'Address',
        kind: 'line',
        hint: 'The end of its address, and a part of those of its programs. A changed one leads on from the old ones.',
      },
      unit: { label: 'School or department that teaches', kind: 'line', ...fact },
      website: { label: 'Its own page', kind: 'address', ...fact },
      ala_accredited_masters: {
        label: 'Its master’s program is ALA-accredited',
        kind: 'yes-no',
        hint: 'ALA accredits master’s programs and no certificate.',
        ...fact,
      },
    },
  },
  {
    id: 'place',
    title: 'Where it is',
    fields: {
      city: { label: 'City', kind: 'line', ...fact },
      region: { label: 'State, province or region', kind: 'line', ...fact },
      country: { label: 'Country', kind: 'line', hint: 'A code of two letters, such as US.', ...always },
      latitude: { label: 'Latitude of the city', kind: 'number', hint: 'North of the equator, in degrees.' },
      longitude: {
        label: 'Longitude of the city',
        kind: 'number',
        hint: 'East of Greenwich; the Americas are below zero.',
      },
    },
  },
  {
    id: 'funding',
    title: 'Help to pay',
    fields: {
      funding: {
        ...helpToPay('What every program of it can count on; what reaches only some stands with those.'),
        ...fact,
      },
    },
  },
]

/** The form of an institution. */
export const institutionForm: RecordForm = [
  ...facts,
  {
    id: 'sources',
    title: 'Sources',
    fields: {
      sources: sourceRows(labelsOf(fieldsOf(facts))),
      checked_on: { label: 'All of it was compared with its sources on', kind: 'day' },
    },
  },
]

/** What each fact is called. */
function labelsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([path, each]) => (each.fact ? [[path, each.label]] : [])))
}
