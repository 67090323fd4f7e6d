import type { Fact, Line } from '@/components/compare/row'
import { countryName, placeName } from '@/lib/institutions/place'
import type { ProgramPage } from '@/lib/programs/queries'
import { credentialTypes } from '@/lib/programs/schema'

/** What kind of thing it is, who gives it and where, and whether it is offered. */
export const identity: Fact[] = [
  { name: 'Offered now', fields: ['status'], say: status },
  { name: 'Credential', fields: ['credential_type'], say: ({ credentialType }) => credentialTypes[credentialType] },
  {
    name: 'Given by',
    say: ({ institution: { name, unit, slug } }) => [
      { text: name, href: `/institutions/${slug}`, details: unit ? [unit] : [] },
    ],
  },
  {
    name: 'Place of the school',
    say: ({ institution }) => [placeName(institution), countryName(institution.country)].filter(Boolean).join(', '),
  },
]

function status({ offeringStatus }: ProgramPage): Line[] {
  if (offeringStatus === 'active') return [{ text: 'Yes' }]
  if (offeringStatus === 'discontinued') return [{ text: 'No', flag: { tone: 'warning', words: 'Discontinued' } }]
  return [{ text: 'Not confirmed', flag: { tone: 'age', words: 'Only old or second-hand pages' } }]
}
