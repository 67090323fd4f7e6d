import { expect, test } from 'vitest'
import { withContact } from '@/components/texts/contact'

const block = { title: null, items: [], sources: [], in_case: false }
const sections = [
  {
    id: 'wrong',
    title: 'When something is wrong',
    blocks: [
      { ...block, kind: 'contact' as const, text: 'Tell us at {contact}.' },
      { ...block, kind: 'no_contact' as const, text: 'Nobody is named.' },
    ],
  },
]

test('an installation that names a contact says how to reach it', () => {
  expect(said('me@example.org')).toEqual(['Tell us at [me@example.org](mailto:me@example.org).'])
})

test('one that names none says so plainly', () => {
  expect(said(undefined)).toEqual(['Nobody is named.'])
})

function said(contact: string | undefined) {
  return withContact(sections, contact).flatMap(({ blocks }) => blocks.map(({ text }) => text))
}
